namespace ManifestKit.Analyzers.Tests.Rules.Compose;

internal sealed class EndlessDependencySamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Needing("Api", "[|DependencyCondition.CompletedSuccessfully|]"),
        Needing("Redis", "[|DependencyCondition.CompletedSuccessfully|]"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Needing("Migration", "DependencyCondition.CompletedSuccessfully"),
        Needing("Api", "DependencyCondition.Started"),
        Needing("Api", "null"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Needing("Api", "Unknown(DependencyCondition.CompletedSuccessfully)"),
        Needing("Unknown(Api)", "DependencyCondition.CompletedSuccessfully"),
    ];

    private static RuleSample Needing(string workload, string condition) => new(
        $$"""Databases = [Redis], OneShotJobs = [Migration], Apps = [Api, new() { Name = "web", DependsOn = [new() { On = {{workload}}, Condition = {{condition}} }] }],""",
        """
        static readonly App Api = new() { Name = "api" };
        static readonly OneShotJob Migration = new() { Name = "migrate" };
        static readonly Database Redis = new() { Name = "redis", Engine = DatabaseEngine.Redis, Version = "7-alpine" };
        """,
        "staging");
}
