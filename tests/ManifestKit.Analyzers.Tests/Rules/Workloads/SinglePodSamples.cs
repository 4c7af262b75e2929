namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class SinglePodSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("Replicas = [|1|]"),
        App("Scaling = new() { Min = [|1|], Max = 5, CpuPercent = 70 }"),
        App("Replicas = [|1|]", "production, cluster", "GatewayApi"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("Replicas = 2, Disruption = new() { MinAvailable = 1 }, Placement = new()"),
        App("Scaling = new() { Min = 2, Max = 5 }, Disruption = new() { MinAvailable = 1 }, Placement = new()"),
        App("Replicas = 1", "cluster"),
        App("Replicas = 1", "server", "Nginx"),
        App("""Volumes = [new() { Name = "data", MountPath = "/data", Content = new PersistentVolume() }], Release = new Recreate()"""),
        new("""Apps = [new() { Name = "worker", Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }],""", Environments: "production"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("Replicas = Unknown(1)"),
        App("Scaling = Unknown(new Scaling { Min = 1, Max = 5 })"),
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
