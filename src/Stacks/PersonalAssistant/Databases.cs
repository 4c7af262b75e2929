using ManifestKit;

namespace Stacks.PersonalAssistant;

internal static class Databases
{
    public static readonly Database Postgres = new()
    {
        Name = "postgres",
        Engine = DatabaseEngine.PostgreSql,

        // 002-D17: the extensions are installed, and the image has the one for vectors.
        Version = "0.8.0-pg15",
        Extensions = ["pgcrypto", "pg_trgm", "vector"],
        DatabaseName = Variables.PostgresDb,
        User = Variables.PostgresUser,
        Password = Secrets.DbPassword,
        Volumes = [new() { Name = "postgres_data", MountPath = "/var/lib/postgresql/data", Content = new PersistentVolume { Size = "50Gi" } }],
        Zones = [Zones.Data],
        Resources = new() { CpuRequest = "500m", CpuLimit = "2", MemoryRequest = "1Gi", MemoryLimit = "2Gi" },
        Logging = Logs.Rotated,
        Variations =
        {
            [Environments.Development] = postgres => postgres with
            {
                Ports = [new() { Name = "postgres", Number = 5432, Exposure = Exposure.Loopback }],

                // A port of the host leads nowhere on an internal network.
                Zones = [Zones.Data, Zones.Applications],
            },
        },
    };

    public static readonly Database Redis = new()
    {
        Name = "redis",
        Engine = DatabaseEngine.Redis,
        Version = "7-alpine",
        Usage = DatabaseUsage.Broker,

        // 002-D04: the engine reads the password from a file, not from its command line.
        Password = Secrets.RedisPassword,

        // 002-D19: what is to be done survives a restart, and is never evicted.
        Settings = { ["appendonly"] = "yes", ["maxmemory"] = "512mb", ["maxmemory-policy"] = "noeviction" },
        Volumes = [new() { Name = "redis_data", MountPath = "/data", Content = new PersistentVolume { Size = "5Gi" } }],
        Zones = [Zones.Data],
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "256Mi", MemoryLimit = "768Mi" },
        Logging = Logs.Rotated,
        Variations =
        {
            [Environments.Development] = redis => redis with
            {
                Ports = [new() { Name = "redis", Number = 6379, Exposure = Exposure.Loopback }],
                Zones = [Zones.Data, Zones.Applications],
            },
        },
    };
}
