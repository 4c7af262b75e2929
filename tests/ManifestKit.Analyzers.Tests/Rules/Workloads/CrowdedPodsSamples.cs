namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class CrowdedPodsSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("Replicas = [|2|], Disruption = new() { MinAvailable = 1 }"),
        App("Scaling = new() { Min = [|3|], Max = 5 }, Disruption = new() { MinAvailable = 1 }"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("Replicas = 2, Disruption = new() { MinAvailable = 1 }, Placement = new()"),
        App("Replicas = 2, Disruption = new() { MinAvailable = 1 }, TopologySpread = [new()]"),
        App("Replicas = 2", "cluster"),
        new("""Apps = [new() { Name = "worker", Replicas = 3, Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }],""", Environments: "production"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("Replicas = 2, Disruption = new() { MinAvailable = 1 }, Placement = Unknown<Placement?>(null)"),
        App("Replicas = 2, Disruption = new() { MinAvailable = 1 }, TopologySpread = Unknown<TopologySpread[]>([])"),
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
