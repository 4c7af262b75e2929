namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class PrivilegedPortSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("Ports = [new() { Number = [|80|] }]"),
        App("""Ports = [new() { Number = 8080 }, new() { Name = "https", Number = [|443|] }], Security = new() { User = 101 }"""),
        App("""Sidecars = [new() { Name = "dns", Image = "acme/dns:1.0.0", Ports = [new() { Number = [|53|], Protocol = TransportProtocol.Udp }] }]"""),
        App("""Ports = [new() { Number = [|1023|] }], Security = new() { AddCapabilities = [] }"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("Ports = [new() { Number = 8080, ServicePort = 80 }]"),
        App("Ports = [new() { Number = 1024 }]"),
        App("""Ports = [new() { Number = 80 }], Security = new() { AddCapabilities = ["NET_BIND_SERVICE"] }"""),
        App("Ports = [new() { Number = 80 }]", "staging"),
        App("Ports = [new() { Number = 80 }], Security = new() { User = 0, RunAsNonRoot = false }", """new() { Name = "edge", Platform = Platform.Kubernetes, PodSecurity = PodSecurityLevel.Baseline }"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("Ports = [new() { Number = Unknown(80) }]"),
        App("Ports = [new() { Number = 80 }], Security = Unknown(SecurityProfile.Hardened)"),
    ];

    private static RuleSample App(string properties, string environments = "cluster, staging") => new($$"""Apps = [new() { Name = "web", {{properties}} }],""", Environments: environments);
}
