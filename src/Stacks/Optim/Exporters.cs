using ManifestKit;

namespace Stacks.Optim;

internal static class Exporters
{
    public static readonly App Postgres = new()
    {
        Name = "postgres-exporter",
        OnlyIn = OptimStack.Clusters,
        Image = "quay.io/prometheuscommunity/postgres-exporter:v0.17.1",
        Ports = [new() { Name = "metrics", Number = 9187 }],
        Environment = { ["DATA_SOURCE_URI"] = $"{Databases.Postgres}:5432/optim", ["DATA_SOURCE_USER"] = "optim" },
        SecretFiles = [new() { Key = Secrets.Database["password"], Variable = "DATA_SOURCE_PASS_FILE" }],
        DependsOn = [Databases.Postgres],
        Metrics = new() { Job = "postgres" },
        Resources = Small,
    };

    public static readonly App Redis = new()
    {
        Name = "redis-exporter",
        OnlyIn = OptimStack.Clusters,
        Image = "oliver006/redis_exporter:v1.74.0-alpine",
        Ports = [new() { Name = "metrics", Number = 9121 }],
        Environment = { ["REDIS_ADDR"] = $"redis://{Databases.Redis}:6379" },
        DependsOn = [Databases.Redis],
        Metrics = new() { Job = "redis" },
        Resources = Small,
    };

    private static Resources Small => new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "32Mi", MemoryLimit = "64Mi" };
}
