namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class UnguardedEvictionSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("Replicas = [|2|], Placement = new()"),
        App("Scaling = new() { Min = [|3|], Max = 5 }, TopologySpread = [new()]"),
        new(
            """
            Databases = [Mongo],
            Apps = [new() { Name = "api", DependsOn = [Mongo], Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }],
            Network = new(),
            """,
            """
            static readonly Database Mongo = new()
            {
                Name = "mongodb", Engine = DatabaseEngine.MongoDb, Version = "7.0", Replicas = [|3|], Placement = new(),
                Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" },
            };
            """,
            "production"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("Replicas = 2, Disruption = new() { MinAvailable = 1 }, Placement = new()"),
        App("Replicas = 2", "cluster"),
        App("Replicas = 2", "server", "Nginx"),
        new("""Apps = [new() { Name = "worker", Replicas = 3, Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }],""", Environments: "production"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("Replicas = Unknown(2), Placement = new()"),
        App("Replicas = 2, Placement = new(), Disruption = Unknown<Disruption?>(null)"),
    ];

    private static RuleSample App(string properties, string environments = "production", string controller = "IngressNginx") => new(
        $$"""
        Apps = [App],
        Gateways = [new() { Name = "web", Controller = GatewayController.{{controller}}, Sites = [new() { Host = "shop.example", Certificate = new() { Name = "shop-tls", Folder = "/certificates" }, Routes = [new() { To = App }] }] }],
        """,
        $$"""
        static readonly App App = new()
        {
            Name = "web",
            Ports = [new() { Number = 8080 }],
            Readiness = new() { Http = "/ready" },
            Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" },
            {{properties}}
        };
        """,
        environments);
}
