namespace ManifestKit.Analyzers.Tests.Rules.Security;

internal sealed class SecretInEnvironmentSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("""Environment = { ["DB_PASSWORD"] = [|Password|] }"""),
        App("""Environment = { ["DATABASE_URL"] = [|$"postgres://shop:{Password}@db.example:5432/shop"|] }"""),
        App("""Sidecars = [new() { Name = "exporter", Image = "acme/exporter:1.0.0", Environment = { ["DB_PASSWORD"] = [|Password|] } }]"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("""Environment = { ["LOG_LEVEL"] = Level }"""),
        App("""Environment = { ["DB_PASSWORD"] = Password }""", "cluster"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("""Environment = { ["DB_PASSWORD"] = Unknown<Text>(Password) }"""),
    ];

    private static RuleSample App(string properties, string environments = "staging") => new(
        $$"""Apps = [new() { Name = "api", {{properties}} }],""",
        """
        static readonly Variable Level = new() { Name = "LOG_LEVEL", Example = "info", Default = "info" };
        static readonly Variable Password = new() { Name = "DB_PASSWORD", Example = "change-me" };
        """,
        environments);
}
