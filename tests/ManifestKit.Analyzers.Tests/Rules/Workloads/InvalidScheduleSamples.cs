namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class InvalidScheduleSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Jobs = [new() { Name = "backup", Schedule = "0 [|24|] * * *", Deadline = 1.Hours }],""",
        """Jobs = [new() { Name = "backup", Schedule = "0 0 * * *", TimeZone = "[|Europe/Pariss|]", Deadline = 1.Hours }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Jobs = [new() { Name = "backup", Schedule = "0 0 * * *", Deadline = 1.Hours }],""",
        """Jobs = [new() { Name = "backup", Schedule = "@every 1h30m", TimeZone = "Europe/Paris", Deadline = 1.Hours }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Jobs = [new() { Name = "backup", Schedule = Unknown("0 24 * * *"), Deadline = 1.Hours }],""",
    ];
}
