namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class DisruptionBoundsSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Replicas = 3, Disruption = [|new()|] { MinAvailable = 1, MaxUnavailable = 1 } }],""",
        """Apps = [new() { Name = "api", Replicas = 3, Disruption = [|new()|] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Replicas = 3, Disruption = new() { MinAvailable = 1 } }],""",
        """Apps = [new() { Name = "api", Replicas = 3, Disruption = new() { MaxUnavailable = "50%" } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Replicas = 3, Disruption = new() { MinAvailable = Unknown<CountOrPercentage?>(null) } }],""",
    ];
}
