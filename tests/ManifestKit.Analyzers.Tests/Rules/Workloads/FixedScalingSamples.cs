namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class FixedScalingSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Scaling = new() { Min = 3, Max = [|3|] } }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Scaling = new() { Min = 3, Max = 4 } }],""",
        """Apps = [new() { Name = "api", Replicas = 3 }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Scaling = new() { Min = Unknown(3), Max = 3 } }],""",
        """Apps = [new() { Name = "api", Scaling = new() { Min = 3, Max = Unknown(3) } }],""",
    ];
}
