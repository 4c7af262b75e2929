namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class MissingRequestSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("""Resources = [|new()|] { MemoryRequest = "1Gi", MemoryLimit = "2Gi" }"""),
        App("""Resources = [|new()|] { MemoryLimit = "2Gi" }"""),
        App("""Resources = Enough, Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0", Resources = [|new()|] { MemoryLimit = "64Mi" } }]"""),
        App("""Resources = [|new()|] { MemoryLimit = "2Gi" }""", """new() { Name = "eu", Aliases = ["live"], Platform = Platform.Kubernetes }, cluster"""),
        new("""Databases = [new() { Name = "redis", Engine = DatabaseEngine.Redis, Version = "7-alpine", Usage = DatabaseUsage.Cache, Resources = [|new()|] { MemoryLimit = "64Mi" } }], Network = new(),""", Environments: "production"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("Resources = Enough"),
        App("""Resources = new() { CpuLimit = "1", MemoryLimit = "2Gi" }"""),
        App("""Replicas = 2""", "cluster, staging"),
        App("""OnlyIn = [cluster]""", "production, cluster"),
        App("""Resources = new() { MemoryLimit = "2Gi" }, Variations = { [production] = app => app with { Resources = Enough } }"""),
        App("""Resources = new() { MemoryLimit = "2Gi" }""", "server"),
        App("""Resources = Enough, InitContainers = [new() { Name = "migrate", Image = "acme/migrate:1.0.0" }]"""),
        new("""Databases = [new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16", Managed = new() { Host = "db.example", Cidrs = ["10.0.0.0/16"] } }], Network = new(),""", Environments: "production"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("""Resources = Unknown(new Resources { MemoryLimit = "2Gi" })"""),
        App("""Resources = new() { CpuRequest = Unknown<string?>(null), MemoryLimit = "2Gi" }"""),
    ];

    private static RuleSample App(string properties, string environments = "production, staging") => new(
        $$"""Apps = [new() { Name = "api", {{properties}} }],""",
        """static readonly Resources Enough = new() { CpuRequest = "1", MemoryRequest = "1Gi", MemoryLimit = "2Gi" };""",
        environments);
}
