using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>What gives Prometheus the metrics of the host, the databases and the entrance.</summary>
internal static class Exporters
{
    public static readonly App Node = new()
    {
        Name = "node-exporter",
        Image = "prom/node-exporter:v1.9.1",
        Ports = [new() { Name = "metrics", Number = 9100 }],
        Arguments = ["--path.rootfs=/host", "--collector.buddyinfo"],
        Volumes = [new() { Name = "host", MountPath = "/host", Content = new HostPath("/"), ReadOnly = true }],
        Security = new() { User = 65534 },
        Metrics = new() { Job = "node" },
        Zones = [Zones.Monitoring],
        Resources = Small,
        Logging = Logs.Rotated,
        Variations = { [Environments.Development] = Monitoring.OnDemand },
    };

    public static readonly App Postgres = new()
    {
        Name = "postgres-exporter",
        Image = "quay.io/prometheuscommunity/postgres-exporter:v0.17.1",
        Ports = [new() { Name = "metrics", Number = 9187 }],
        Environment =
        {
            ["DATA_SOURCE_URI"] = $"{Databases.Postgres}:5432/{Variables.PostgresDb}?sslmode=disable",
            ["DATA_SOURCE_USER"] = Variables.PostgresUser,
        },
        SecretFiles = [new() { Key = Secrets.DbPassword, Variable = "DATA_SOURCE_PASS_FILE" }],
        DependsOn = [Databases.Postgres],
        Metrics = new() { Job = "postgres" },
        Zones = [Zones.Monitoring, Zones.Data],
        Resources = Small,
        Logging = Logs.Rotated,
        Variations = { [Environments.Development] = Monitoring.OnDemand },
    };

    public static readonly App Redis = new()
    {
        Name = "redis-exporter",
        Image = "oliver006/redis_exporter:v1.74.0-alpine",
        Ports = [new() { Name = "metrics", Number = 9121 }],
        Command = ["sh", "-c", $"REDIS_PASSWORD=\"$(cat {RedisPassword.EffectivePath})\" exec /redis_exporter"],
        Environment = { ["REDIS_ADDR"] = $"redis://{Databases.Redis}:6379" },
        SecretFiles = [RedisPassword],
        DependsOn = [Databases.Redis],
        Metrics = new() { Job = "redis" },
        Zones = [Zones.Monitoring, Zones.Data],
        Resources = Small,
        Logging = Logs.Rotated,
        Variations = { [Environments.Development] = Monitoring.OnDemand },
    };

    public static readonly App Nginx = new()
    {
        Name = "nginx-exporter",
        Image = "nginx/nginx-prometheus-exporter:1.4.2",
        Ports = [new() { Name = "metrics", Number = 9113 }],
        Arguments = [$"--nginx.scrape-uri=http://{Entrance.Nginx}:{Entrance.StatusPort}/stub_status"],
        DependsOn = [Entrance.Nginx],
        Metrics = new() { Job = "nginx" },
        Zones = [Zones.Monitoring, Zones.Dmz],
        Resources = Small,
        Logging = Logs.Rotated,
        Variations = { [Environments.Development] = Monitoring.OnDemand },
    };

    private static SecretFile RedisPassword => new() { Key = Secrets.RedisPassword };

    private static Resources Small => new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "32Mi", MemoryLimit = "64Mi" };
}
