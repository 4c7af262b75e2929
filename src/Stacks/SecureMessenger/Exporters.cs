using ManifestKit;

namespace Stacks.SecureMessenger;

internal static class Exporters
{
    public static readonly App Postgres = new()
    {
        Name = "postgres-exporter",
        Image = "quay.io/prometheuscommunity/postgres-exporter:v0.17.1",
        Ports = [new() { Name = "metrics", Number = 9187 }],
        Environment = { ["DATA_SOURCE_URI"] = $"{Databases.Postgres}:5432/messenger?sslmode=disable", ["DATA_SOURCE_USER"] = "messenger" },
        SecretFiles = [new() { Key = Secrets.Postgres["password"], Variable = "DATA_SOURCE_PASS_FILE" }],
        DependsOn = [Databases.Postgres],
        Metrics = new() { Job = "postgres" },
        Resources = Small,
    };

    public static readonly App Redis = new()
    {
        Name = "redis-exporter",
        Image = "oliver006/redis_exporter:v1.74.0-alpine",
        Ports = [new() { Name = "metrics", Number = 9121 }],
        Environment = { ["REDIS_ADDR"] = $"redis://{Databases.Redis}:6379" },
        DependsOn = [Databases.Redis],
        Metrics = new() { Job = "redis" },
        Resources = Small,
    };

    // 003-D30: a job that has ended cannot be scraped; it pushes its result here.
    public static readonly App Pushgateway = new()
    {
        Name = "pushgateway",
        Image = "prom/pushgateway:v1.11.1",
        Ports = [new() { Number = 9091 }],
        Readiness = new() { Http = "/-/ready" },
        Metrics = new() { Job = "backup", HonorLabels = true },
        Resources = Small,
    };

    private static Resources Small => new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "32Mi", MemoryLimit = "64Mi" };
}
