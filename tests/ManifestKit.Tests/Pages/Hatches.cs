using ManifestKit;
using ManifestKit.Kubernetes.Apps.V1;
using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Kubernetes.Scheduling.V1;
using ManifestKit.PrometheusOperator.V1;

/// <summary>What docs/escape-hatches.md shows.</summary>
public static class Hatches
{
    private static readonly DeploymentEnvironment Local = new() { Name = "local", Platform = Platform.Compose };
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private static readonly App Api = new()
    {
        Name = "api",
        Image = "ghcr.io/shop/api:1.4.2",
        Ports = [new() { Number = 8080 }],
        Resources = new() { CpuRequest = "250m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
        Changes =
        [
            Change.Of<Deployment>(deployment =>
            {
                deployment.Spec!.Template.Spec!.PriorityClassName = "shop-critical";
                return deployment;
            }),
            Change.OfComposeService(service =>
            {
                service.Init = true;
                return service;
            }),
        ],
        Variations =
        {
            [Production] = api => api with
            {
                Changes = [.. api.Changes, Change.Of<Service>(service =>
                {
                    service.Spec!.TrafficDistribution = "PreferClose";
                    return service;
                })],
            },
        },
    };

    private static readonly KubernetesObject Critical = new()
    {
        Object = new PriorityClass
        {
            Metadata = new() { Name = "shop-critical" },
            Value = 100_000,
        },
    };

    private static readonly KubernetesObject Monitor = new()
    {
        Object = new ServiceMonitor
        {
            Metadata = new() { Name = "api" },
            Spec = new()
            {
                Selector = new() { MatchLabels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = "api" } },
                Endpoints = [new() { Port = "http", Interval = "30s" }],
            },
        },
        OnlyIn = [Staging, Production],
        Variations =
        {
            [Production] = monitor => monitor with
            {
                Changes = [Change.Of<ServiceMonitor>(one =>
                {
                    one.Spec.Endpoints[0].Interval = "10s";
                    return one;
                })],
            },
        },
    };

    public static Stack Stack => new()
    {
        Name = "shop",
        Environments = [Local, Staging, Production],
        Apps = [Api],
        Objects = [Critical, Monitor],
    };
}
