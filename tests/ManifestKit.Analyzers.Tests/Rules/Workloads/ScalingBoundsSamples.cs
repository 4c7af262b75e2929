namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class ScalingBoundsSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Scaling = new() { Min = [|5|], Max = 2 } }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Scaling = new() { Min = 2, Max = 3 } }],""",
        """Apps = [new() { Name = "api", Scaling = new() { Min = 2, Max = 5 } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Scaling = new() { Min = Unknown(5), Max = 2 } }],""",
        """Apps = [new() { Name = "api", Scaling = new() { Min = 5, Max = Unknown(2) } }],""",
    ];
}
