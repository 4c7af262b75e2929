namespace ManifestKit.Analyzers.Tests.Rules.Security;

internal sealed class PublicDatabaseSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Database("Exposure = [|Exposure.Public|]"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Database("Exposure = Exposure.Loopback"),
        Database("Exposure = Exposure.Internal"),
        """Apps = [new() { Name = "web", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Database("Exposure = Unknown(Exposure.Public)"),
    ];

    private static RuleSample Database(string port) =>
        $$"""Databases = [new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16", Ports = [new() { Name = "postgres", Number = 5432, {{port}} }] }],""";
}
