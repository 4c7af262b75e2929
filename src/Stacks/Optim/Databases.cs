using ManifestKit;
using static Stacks.Optim.OptimStack;

namespace Stacks.Optim;

internal static class Databases
{
    public static readonly Database Postgres = new()
    {
        Name = "postgres",
        ObjectNames = new() { Service = "postgres-service" },
        Engine = DatabaseEngine.PostgreSql,

        // 000-D54: a version that is still supported.
        Version = "16-alpine",

        // 000-D19: the addresses of the managed database, and not pods that nobody runs.
        Managed = new() { Host = "optim.cluster-cx3jq5ztl1yk.eu-west-3.rds.amazonaws.com", Cidrs = ["10.0.16.0/20", "10.0.32.0/20"] },
        Variations =
        {
            [Development] = database => database with
            {
                Managed = null,
                DatabaseName = "optim_dev",
                Ports = [new() { Name = "postgres", Number = 5432, Exposure = Exposure.Loopback }],

                // Only this machine reaches the port.
                Environment = new() { ["POSTGRES_HOST_AUTH_METHOD"] = "trust" },
                Volumes = [new() { Name = "postgres", MountPath = "/var/lib/postgresql/data", Content = new PersistentVolume { Size = "1Gi" } }],
            },
        },
    };

    // 000-D29: the configuration is mounted by the Redis that it is meant for.
    public static readonly Database Redis = new()
    {
        Name = "redis",
        Engine = DatabaseEngine.Redis,
        Version = "7-alpine",
        Usage = DatabaseUsage.Cache,
        Storage = "1Gi",
        Arguments = ["redis-server", "/usr/local/etc/redis/redis.conf"],
        Volumes =
        [
            new() { Name = "config", MountPath = "/usr/local/etc/redis", Content = new ConfigFiles { Files = { ["redis.conf"] = Configuration } }, ReadOnly = true },
        ],
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "320Mi", MemoryLimit = "384Mi" },
        Variations = { [Development] = database => database with { Ports = [new() { Name = "redis", Number = 6379, Exposure = Exposure.Loopback }] } },
    };

    // 000-D30: sessions are in a Redis of their own that forgets nothing.
    public static readonly Database Sessions = new()
    {
        Name = "redis-sessions",
        Engine = DatabaseEngine.Redis,
        Version = "7-alpine",
        Settings = { ["maxmemory"] = "128mb", ["maxmemory-policy"] = "noeviction", ["appendonly"] = "yes" },
        Storage = "1Gi",
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "192Mi", MemoryLimit = "256Mi" },
    };

    private const string Configuration =
        """
        maxmemory 256mb
        maxmemory-policy allkeys-lru
        save 900 1
        save 300 10
        save 60 10000

        """;
}
