namespace ManifestKit.Analyzers.Tests.Rules.Compose;

internal sealed class DuplicateHostPortSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }, new() { Name = "b", Ports = [new() { Number = [|8000|], Exposure = Exposure.Loopback }] }],""",
        """Apps = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }, new() { Name = "b", Ports = [new() { Number = 8080, HostPort = [|8000|], Exposure = Exposure.Public }] }],""",
        """Apps = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }], Sidecars = [new() { Name = "b", Image = "acme/b:1", Ports = [new() { Number = [|8000|], Exposure = Exposure.Public }] }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }, new() { Name = "b", Ports = [new() { Number = 8000 }] }],""",
        """Apps = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }, new() { Name = "b", Ports = [new() { Number = 8000, HostPort = 8080, Exposure = Exposure.Public }] }],""",
        """Apps = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }], Sidecars = [new() { Name = "b", Image = "acme/b:1", Ports = [new() { Number = 8001, Exposure = Exposure.Public }] }] }],""",
        """Apps = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }, new() { Name = "b", Ports = [new() { Number = 8000, Protocol = TransportProtocol.Udp, Exposure = Exposure.Public }] }],""",
        """Apps = [new() { Name = "a", OnlyIn = [staging], Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }, new() { Name = "b", OnlyIn = [cluster], Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }, new() { Name = "b", Ports = [new() { Number = Unknown(8000), Exposure = Exposure.Public }] }],""",
        """Apps = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }, new() { Name = "b", Ports = [new() { Number = 8000, Exposure = Unknown(Exposure.Public) }] }],""",
        """Apps = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }, new() { Name = "b", OnlyIn = [Unknown(cluster)], Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }],""",
    ];
}
