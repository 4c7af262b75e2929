namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class UnknownProbePortSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Ports = [new() { Number = 8000 }], Liveness = new() { Http = "/", Port = [|"admin"|] } }],""",
        """Apps = [new() { Name = "api", Readiness = new() { Http = "/", Port = [|"http"|] } }],""",
        """Apps = [new() { Name = "api", OnlyIn = [cluster], Ports = [new() { Number = 8000 }], Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0", Readiness = new() { Http = "/", Port = [|"http"|] } }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Ports = [new() { Number = 8000 }], Liveness = new() { Http = "/", Port = "http" } }],""",
        """Apps = [new() { Name = "api", Ports = [new() { Number = 8000 }, new() { Name = "admin", Number = 8001 }], Startup = new() { Http = "/", Port = "admin" } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Ports = [new() { Number = 8000 }], Liveness = new() { Http = "/", Port = Unknown("admin") } }],""",
        """Apps = [new() { Name = "api", Ports = [new() { Name = Unknown("web"), Number = 8000 }], Liveness = new() { Http = "/", Port = "http" } }],""",
        """Apps = [new() { Name = "api", Ports = [.. Unknown<Port[]>([])], Liveness = new() { Http = "/", Port = "http" } }],""",
    ];
}
