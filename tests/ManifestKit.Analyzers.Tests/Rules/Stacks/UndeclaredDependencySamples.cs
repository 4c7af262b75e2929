namespace ManifestKit.Analyzers.Tests.Rules.Stacks;

internal sealed class UndeclaredDependencySamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "db" }, new() { Name = "api", Environment = { ["URL"] = [|"redis://db:6379"|] } }],""",
        """Apps = [new() { Name = "db" }, new() { Name = "api", InitContainers = [new() { Name = "seed", Image = "acme/seed:1", Environment = { ["URL"] = [|"redis://db:6379"|] } }] }],""",
        new("""Apps = [Db, new() { Name = "api", Environment = { ["URL"] = [|$"redis://{Db}:6379"|] } }],""", """static readonly App Db = new() { Name = "db" };"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Environment = { ["URL"] = "redis://elsewhere:6379", ["SELF"] = "http://api/" } }],""",
        """Apps = [new() { Name = "api", Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1", Environment = { ["URL"] = "http://api:80" } }] }],""",
        new("""Apps = [Db, new() { Name = "api", DependsOn = [Db], Environment = { ["URL"] = $"redis://{Db}:6379" } }],""", """static readonly App Db = new() { Name = "db" };"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "db" }, new() { Name = "api", Environment = { ["URL"] = Unknown("redis://db:6379") } }],""",
        """Apps = [new() { Name = Unknown("db") }, new() { Name = "api", Environment = { ["URL"] = "redis://db:6379" } }],""",
        """Apps = [new() { Name = "db" }, new() { Name = "api", DependsOn = [.. Unknown<Dependency[]>([])], Environment = { ["URL"] = "redis://db:6379" } }],""",
    ];
}
