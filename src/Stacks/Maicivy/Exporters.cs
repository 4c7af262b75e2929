using ManifestKit;

namespace Stacks.Maicivy;

/// <summary>004-D42: the containers behind the scrape jobs postgres, redis, node and nginx.</summary>
internal static class Exporters
{
    public static readonly App Postgres = new()
    {
        Name = "postgres-exporter",
        Image = "quay.io/prometheuscommunity/postgres-exporter:v0.17.1",
        ContainerName = "maicivy_postgres_exporter",
        Ports = [new() { Name = "metrics", Number = 9187 }],
        Environment =
        {
            ["DATA_SOURCE_URI"] = $"{Databases.Postgres}:5432/{Variables.PostgresDb}?sslmode=disable",
            ["DATA_SOURCE_USER"] = Variables.PostgresUser,
        },
        SecretFiles = [new() { Key = Secrets.PostgresPassword.Value(), Variable = "DATA_SOURCE_PASS_FILE" }],
        DependsOn = [Databases.Postgres],
        Metrics = Job("postgres"),
        Resources = Small,
        Logging = Logs.Rotated,
    };

    public static readonly App Redis = new()
    {
        Name = "redis-exporter",
        Image = "oliver006/redis_exporter:v1.74.0-alpine",
        ContainerName = "maicivy_redis_exporter",
        Ports = [new() { Name = "metrics", Number = 9121 }],
        Command = ["sh", "-c", $"REDIS_PASSWORD=\"$(cat {RedisPassword.EffectivePath})\" exec /redis_exporter"],
        Environment = { ["REDIS_ADDR"] = $"redis://{Databases.Redis}:6379" },
        SecretFiles = [RedisPassword],
        DependsOn = [Databases.Redis],
        Metrics = Job("redis"),
        Resources = Small,
        Logging = Logs.Rotated,
    };

    public static readonly App Node = new()
    {
        Name = "node-exporter",
        Image = "prom/node-exporter:v1.9.1",
        ContainerName = "maicivy_node_exporter",
        Ports = [new() { Name = "metrics", Number = 9100 }],

        // 004-D46: it reports the host's file systems, not its own.
        Arguments = ["--path.rootfs=/host"],
        Volumes = [new() { Name = "host", MountPath = "/host", Content = new HostPath("/"), ReadOnly = true }],
        Security = new() { User = 65534 },
        Metrics = Job("node"),
        Resources = Small,
        Logging = Logs.Rotated,
    };

    public static readonly App Nginx = new()
    {
        Name = "nginx-exporter",
        Image = "nginx/nginx-prometheus-exporter:1.4.2",
        ContainerName = "maicivy_nginx_exporter",
        Ports = [new() { Name = "metrics", Number = 9113 }],
        Arguments = [$"--nginx.scrape-uri=http://{Apps.Nginx}:{Entrance.StatusPort}/stub_status"],
        DependsOn = [Apps.Nginx],
        Metrics = Job("nginx"),
        Resources = Small,
        Logging = Logs.Rotated,
    };

    private static SecretFile RedisPassword => new() { Key = Secrets.RedisPassword.Value() };

    private static Resources Small => new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "32Mi", MemoryLimit = "64Mi" };

    // 004-D47: every job carries the same labels.
    private static MetricsEndpoint Job(string name) => new() { Job = name, Labels = { ["service"] = name, ["app"] = "maicivy" } };
}
