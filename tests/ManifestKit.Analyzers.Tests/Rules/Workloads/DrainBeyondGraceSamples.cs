namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class DrainBeyondGraceSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", DrainDelay = [|60.Seconds|], GracePeriod = 45.Seconds }],""",
        """Apps = [new() { Name = "api", DrainDelay = [|30.Seconds|] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", DrainDelay = 15.Seconds, GracePeriod = 60.Seconds }],""",
        """Apps = [new() { Name = "api", DrainDelay = 15.Seconds }],""",
        """Apps = [new() { Name = "api", GracePeriod = 5.Seconds }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", DrainDelay = Unknown(30.Seconds) }],""",
        """Apps = [new() { Name = "api", DrainDelay = 30.Seconds, GracePeriod = Unknown(10.Seconds) }],""",
    ];
}
