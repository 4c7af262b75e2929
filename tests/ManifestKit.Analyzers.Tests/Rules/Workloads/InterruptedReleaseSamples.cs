namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class InterruptedReleaseSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("Replicas = 2, Release = [|new Recreate()|]"),
        new(
            """Apps = [Api, new() { Name = "web", DependsOn = [Api], Resources = Enough }],""",
            """
            static readonly Resources Enough = new() { CpuRequest = "1", MemoryLimit = "1Gi" };
            static readonly App Api = new() { Name = "api", Readiness = new() { Tcp = true }, Resources = Enough, Release = [|new Recreate()|] };
            """,
            "production, staging"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("Replicas = 2"),
        App("Replicas = 2, Release = new RollingUpdate()"),
        App("Replicas = 2, Release = new Recreate()", "cluster"),
        App("""Volumes = [new() { Name = "data", MountPath = "/data", Content = new PersistentVolume() }], Release = new Recreate()"""),
        new("""Apps = [new() { Name = "worker", Release = new Recreate(), Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }],""", Environments: "production"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("Replicas = 2, Release = Unknown<ReleaseStrategy>(new Recreate())"),
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
            Disruption = new() { MaxUnavailable = 1 },
            Placement = new(),
            {{properties}}
        };
        """,
        environments);
}
