using ManifestKit;
using static Stacks.CheckIn.CheckInStack;

namespace Stacks.CheckIn;

/// <summary>001-D09, 001-D10: the containers behind the scrape jobs mongodb and redis.</summary>
internal static class Exporters
{
    public static readonly App MongoDb = new()
    {
        Name = "mongodb-exporter",
        OnlyIn = Clusters,
        Image = "percona/mongodb_exporter:0.44.0",
        Arguments = ["--collect-all", "--compatible-mode"],
        Ports = [new() { Name = "metrics", Number = 9216 }],
        Environment = { ["MONGODB_URI"] = Secrets.MongoDb["exporter-uri"] },
        DependsOn = [Databases.MongoDb],
        Metrics = new() { Job = "mongodb" },
        Readiness = new() { Http = "/" },
        Security = new() { User = 65534 },
        Resources = Small,
    };

    public static readonly App Redis = new()
    {
        Name = "redis-exporter",
        OnlyIn = Clusters,
        Image = "oliver006/redis_exporter:v1.74.0-alpine",
        Ports = [new() { Name = "metrics", Number = 9121 }],
        Environment = { ["REDIS_ADDR"] = $"redis://{Databases.Redis}:6379", ["REDIS_PASSWORD"] = Secrets.Redis["password"] },
        DependsOn = [Databases.Redis],
        Metrics = new() { Job = "redis" },
        Readiness = new() { Http = "/health" },
        Resources = Small,
    };

    private static Resources Small => new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "32Mi", MemoryLimit = "64Mi" };
}
