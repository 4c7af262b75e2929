namespace ManifestKit.Analyzers.Tests.Rules.Security;

internal sealed class OpenDatabaseSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Stack("[|new()|]"),
        Stack("[|new()|]", "Network = new() { DenyByDefault = false },"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Stack("new()", "Network = new(),"),
        Stack("new()", environments: "cluster, staging"),
        Stack("new()", environments: "server"),
        new("""Databases = [new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16", Managed = new() { Host = "db.example", Cidrs = ["10.0.0.0/16"] } }],""", Environments: "production"),
        new("""Apps = [new() { Name = "api", Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }],""", Environments: "production"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Stack("new()", "Network = Unknown<NetworkRules?>(null),"),
        Stack("new()", "Network = new() { DenyByDefault = Unknown(false) },"),
    ];

    private static RuleSample Stack(string created, string properties = "", string environments = "production, staging") => new(
        $$"""Databases = [{{created}} { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16", Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }], {{properties}}""",
        Environments: environments);
}
