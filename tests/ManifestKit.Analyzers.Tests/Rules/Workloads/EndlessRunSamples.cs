namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class EndlessRunSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Jobs = [[|new()|] { Name = "backup", Schedule = "@daily" }],""",
        """Jobs = [[|new()|] { Name = "backup", Schedule = "@daily", Concurrency = Concurrency.Forbid }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Jobs = [new() { Name = "backup", Schedule = "@daily", Deadline = 1.Hours }],""",
        """Jobs = [new() { Name = "backup", Schedule = "@daily", Concurrency = Concurrency.Replace }],""",
        """Jobs = [new() { Name = "backup", Schedule = "@daily", OnlyIn = [staging] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Jobs = [new() { Name = "backup", Schedule = "@daily", Concurrency = Unknown(Concurrency.Forbid) }],""",
        """Jobs = [new() { Name = "backup", Schedule = "@daily", Deadline = Unknown<Duration?>(null) }],""",
    ];
}
