using ManifestKit;

namespace Stacks.Maicivy;

internal static class Databases
{
    public static readonly Database Postgres = new()
    {
        Name = "postgres",
        Engine = DatabaseEngine.PostgreSql,
        Version = "15-alpine",
        ContainerName = "maicivy_postgres",
        DatabaseName = Variables.PostgresDb,
        User = Variables.PostgresUser,
        Password = Secrets.PostgresPassword.Value(),
        Ports = [new() { Name = "postgres", Number = 5432, Exposure = Exposure.Loopback }],
        Volumes =
        [
            new() { Name = "postgres_data", MountPath = "/var/lib/postgresql/data", Content = new PersistentVolume { Size = "20Gi" } },

            // 004-D25: the folder that the backup script writes to, not one beside the Compose file.
            new() { Name = "backups", MountPath = "/backups", Content = new HostPath("/opt/maicivy/backups") },
        ],
        Readiness = Check,
        Resources = new() { CpuRequest = "250m", CpuLimit = "1", MemoryRequest = "256Mi", MemoryLimit = "512Mi" },
        Logging = Logs.Rotated,
    };

    public static readonly Database Redis = new()
    {
        Name = "redis",
        Engine = DatabaseEngine.Redis,
        Version = "7-alpine",
        ContainerName = "maicivy_redis",

        // 004-D29 and 004-D30: the engine reads the password from a file, and its check logs in.
        Password = Secrets.RedisPassword.Value(),
        Settings = { ["appendonly"] = "yes" },
        Ports = [new() { Name = "redis", Number = 6379, Exposure = Exposure.Loopback }],
        Volumes = [new() { Name = "redis_data", MountPath = "/data", Content = new PersistentVolume { Size = "5Gi" } }],
        Readiness = Check,
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
        Logging = Logs.Rotated,
    };

    /// <summary>The engine's own question, at the pace of the document.</summary>
    private static Probe Check => new() { Period = 10.Seconds, Timeout = 5.Seconds, FailureThreshold = 5 };
}
