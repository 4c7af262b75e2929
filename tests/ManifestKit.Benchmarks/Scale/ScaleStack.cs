using System.Globalization;

namespace ManifestKit.Benchmarks.Scale;

/// <summary>A stack of any number of apps in three environments, each app as teams have them: probes, resources, variables, a Service, scaling in production.</summary>
internal static class ScaleStack
{
    private static readonly DeploymentEnvironment Development = new() { Name = "development", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    public static Stack Of(int apps) => new()
    {
        Name = "scale",
        Environments = [Development, Staging, Production],
        Apps = [.. Enumerable.Range(1, apps).Select(AppOf)],
    };

    private static App AppOf(int number) => new()
    {
        Name = "app-" + number.ToString("D4", CultureInfo.InvariantCulture),
        Image = "registry.example.com/shop/app:1.27.3",
        Ports = [new() { Number = 8080 }],
        Environment =
        {
            ["LOG_LEVEL"] = "information",
            ["DATABASE_HOST"] = "postgres.example.com",
            ["FEATURES"] = "search,basket,checkout",
        },
        Liveness = new() { Http = "/health/live", Period = 10.Seconds },
        Readiness = new() { Http = "/health/ready", Period = 5.Seconds },
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
        Variations =
        {
            [Development] = app => app with { Resources = new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" } },
            [Staging] = app => app with { Replicas = 2 },
            [Production] = app => app with
            {
                Scaling = new() { Min = 3, Max = 10, CpuPercent = 70 },
                Disruption = new() { MinAvailable = 2 },
                Placement = new() { Spread = Spread.Preferred },
            },
        },
    };
}
