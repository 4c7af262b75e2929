using ManifestKit;

/// <summary>What docs/gateways.md shows.</summary>
public static class Entrances
{
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private static readonly App Web = new()
    {
        Name = "web",
        Image = "ghcr.io/shop/web:1.4.2",
        Ports = [new() { Number = 8080 }],
        Readiness = new() { Http = "/health" },
        Resources = new() { CpuRequest = "250m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
        Replicas = 2,
        Disruption = new() { MinAvailable = 1 },
        Placement = new(),
    };

    private static readonly Gateway Front = new()
    {
        Name = "front",
        Controller = GatewayController.IngressNginx,
        Sites = [new() { Host = "shop.example", Certificate = new() { Name = "shop-tls", Issuer = "letsencrypt" }, Routes = [new() { To = Web }] }],
        Variations = { [Production] = front => front with { Controller = GatewayController.GatewayApi, ClassName = "envoy" } },
    };

    private static readonly Gateway Shared = new()
    {
        Name = "shared",
        Controller = GatewayController.GatewayApi,
        Parent = new() { Name = "public", Namespace = "edge", HttpListener = "web", HttpsListener = "websecure" },
        Sites = [new() { Host = "api.shop.example", Certificate = new() { Name = "api-tls" }, Routes = [new() { To = Web }] }],
    };

    public static Stack Stack { get; } = new() { Name = "shop", Environments = [Staging, Production], Apps = [Web], Gateways = [Front, Shared] };
}
