using ManifestKit;

public static class Shop
{
    public static readonly DeploymentEnvironment Local = new() { Name = "local", Platform = Platform.Compose };
    public static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    public static readonly App Api = new()
    {
        Name = "api",
        Image = "ghcr.io/shop/api:1.4.2",
        Ports = [new() { Number = 8080 }],
        Readiness = new() { Http = "/health" },
        Metrics = new(),
        Resources = new() { CpuRequest = "250m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
        Variations = { [Production] = api => api with { Replicas = 3 } },
    };

    public static readonly AlertRule ApiDown = new()
    {
        Name = "ApiDown",
        Expression = """absent(up{job="api"} == 1)""",
        For = 2.Minutes,
        Severity = AlertSeverity.Critical,
        Summary = "The API does not answer",
    };

    public static Stack Stack => new()
    {
        Name = "shop",
        Environments = [Local, Production],
        Apps = [Api],
        Prometheus = new() { AlertmanagerAddress = "alerts.shop.example:9093" },
        Alerts = [new() { Name = "api", Rules = [ApiDown] }],
    };
}
