namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class PortOutOfRangeSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Ports = [new() { Number = [|80800|] }] }],""",
        """Apps = [new() { Name = "api", Ports = [new() { Number = 8000, HostPort = [|0|] }] }],""",
        """Apps = [new() { Name = "api", Ports = [new() { Number = 8000, ServicePort = [|-1|] }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        new("""Apps = [new() { Name = "api", Ports = [new() { Number = 1, HostPort = 65535, ServicePort = 80 }] }],""", Environments: "staging"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Ports = [new() { Number = Unknown(80800) }] }],""",
    ];
}
