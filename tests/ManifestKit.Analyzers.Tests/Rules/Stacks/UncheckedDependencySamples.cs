namespace ManifestKit.Analyzers.Tests.Rules.Stacks;

internal sealed class UncheckedDependencySamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Stack("[|new()|]", "DependsOn = [Api]"),
        Stack("[|new()|]", "DependsOn = [new() { On = Api }]", "server"),
        Stack("[|new()|]", "", "server", """Gateways = [new() { Name = "entrance", Controller = GatewayController.Nginx, Sites = [new() { Host = "shop.example", Certificate = new() { Name = "shop", Folder = "/tls" }, Routes = [new() { To = Api }] }] }],"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Stack("new()", "DependsOn = [Api]", "production, staging", "", "Readiness = new() { Tcp = true },"),
        Stack("new()", "DependsOn = [new() { On = Api, Condition = DependencyCondition.Started }]"),
        Stack("new()", "DependsOn = [Api]", "cluster, staging"),
        Stack("new()", ""),
        new("""Databases = [Redis], Apps = [new() { Name = "web", DependsOn = [Redis], Resources = Enough }],""", """
            static readonly Resources Enough = new() { MemoryLimit = "1Gi" };
            static readonly Database Redis = new() { Name = "redis", Engine = DatabaseEngine.Redis, Version = "7-alpine", Resources = Enough };
            """, "server"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Stack("new()", "DependsOn = [Unknown(Api)]"),
        Stack("new()", "DependsOn = [Api]", "production", "", "Readiness = Unknown<Probe?>(null),"),
    ];

    private static RuleSample Stack(string created, string web, string environments = "production, staging", string properties = "", string api = "") => new(
        $$"""Apps = [Api, new() { Name = "web", Resources = Enough, {{web}} }], {{properties}}""",
        $$"""
        static readonly Resources Enough = new() { CpuRequest = "1", MemoryLimit = "1Gi" };
        static readonly App Api = {{created}} { Name = "api", {{api}} Ports = [new() { Number = 8080 }], Resources = Enough };
        """,
        environments);
}
