namespace ManifestKit.Analyzers.Tests.Rules.Compose;

internal sealed class ProfileDependencySamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Needing("[|Tool|]", """Profiles = ["tools"]"""),
        Needing("[|Tool|]", """Profiles = ["tools"]""", """Profiles = ["debug"]"""),
        Needing("[|new()|] { On = Tool }", """Profiles = ["tools"]""", """Profiles = ["tools", "debug"]"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Needing("Tool", """Profiles = ["tools"]""", """Profiles = ["tools"]"""),
        Needing("Tool", "Replicas = 1", """Profiles = ["debug"]"""),
        Needing("Tool", """Profiles = ["tools"]""", environments: "cluster"),
        new("""Databases = [Postgres], Jobs = [new() { Name = "backup", Schedule = "@daily", DependsOn = [Postgres] }],""", """static readonly Database Postgres = new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16" };""", "staging"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Needing("Tool", """Profiles = [Unknown("tools")]"""),
        Needing("Tool", """Profiles = ["tools"]""", """Profiles = Unknown<string[]>([])"""),
    ];

    private static RuleSample Needing(string dependency, string needed, string own = "Replicas = 1", string environments = "staging") => new(
        $$"""Apps = [Tool, new() { Name = "api", DependsOn = [{{dependency}}], {{own}} }],""",
        $$"""static readonly App Tool = new() { Name = "tool", {{needed}} };""",
        environments);
}
