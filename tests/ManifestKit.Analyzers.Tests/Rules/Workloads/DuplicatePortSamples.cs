namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class DuplicatePortSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Ports = [new() { Number = 3000 }, new() { Name = "ws", Number = [|3000|] }] }],""",
        """Apps = [new() { Name = "api", Ports = [new() { Number = 3000 }, [|new()|] { Number = 3001 }] }],""",
        """Apps = [new() { Name = "api", Ports = [new() { Name = "grpc", Number = 3000 }, new() { Name = [|"grpc"|], Number = 3001 }] }],""",
        """Apps = [new() { Name = "api", Ports = [new() { Number = 3000, ServicePort = 80 }, new() { Name = "admin", Number = 3001, ServicePort = [|80|] }] }],""",
        """Apps = [new() { Name = "api", OnlyIn = [cluster], Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0", Ports = [new() { Number = 3000 }, new() { Name = "ws", Number = [|3000|] }] }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Ports = [new() { Number = 3000 }, new() { Name = "admin", Number = 3001 }] }],""",
        """Apps = [new() { Name = "dns", Ports = [new() { Name = "dns", Number = 5353 }, new() { Name = "dns-udp", Number = 5353, Protocol = TransportProtocol.Udp }] }],""",
        """Apps = [new() { Name = "api", Ports = [new() { Number = 3000 }, new() { Name = "old", Number = 3000, ServicePort = 80 }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Ports = [new() { Number = 3000 }, new() { Name = "ws", Number = Unknown(3000) }] }],""",
    ];
}
