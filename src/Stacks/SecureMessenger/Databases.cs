using ManifestKit;

namespace Stacks.SecureMessenger;

internal static class Databases
{
    public static readonly Database Postgres = new()
    {
        Name = "postgres",
        Engine = DatabaseEngine.PostgreSql,
        Version = "16-alpine",
        DatabaseName = "messenger",
        User = "messenger",
        Password = Secrets.Postgres["password"],
        Storage = "50Gi",
        Resources = new() { CpuRequest = "500m", CpuLimit = "2", MemoryRequest = "1Gi", MemoryLimit = "2Gi" },
    };

    public static readonly Database Redis = new()
    {
        Name = "redis",
        Engine = DatabaseEngine.Redis,
        Version = "7-alpine",
        Usage = DatabaseUsage.Cache,
        Storage = "5Gi",
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
    };
}
