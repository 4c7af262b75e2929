namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class InvalidWorkloadNameSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "my[|_|]api" }],""",
        """Apps = [new() { Name = "[|A|]pi" }],""",
        """Apps = [new() { Name = "shop[|.|]api" }],""",
        """Jobs = [new() { Name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[|a|]", Schedule = "@daily" }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "my-api-2" }],""",
        """Jobs = [new() { Name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Schedule = "@daily" }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = Unknown("my_api") }],""",
    ];
}
