using System.Text.Json.Nodes;

namespace ManifestKit.Rendering.Tests.Kustomize.Objects;

/// <summary>kubectl builds a stack with every concept to the objects that are declared.</summary>
public sealed class BuildTests
{
    private static readonly PodPriority High = new() { Name = "shop-high", Value = 1000 };

    private static readonly Database Postgres = new()
    {
        Name = "postgres",
        Engine = DatabaseEngine.PostgreSql,
        Version = "16-alpine",
        Managed = new() { Host = "db.example.com", Cidrs = ["10.0.0.0/24"] },
    };

    private static readonly App Shop = new()
    {
        Name = "shop",
        Image = "ghcr.io/acme/shop:1.0.0",
        ObjectNames = new() { Container = "web", Service = "shop-service", Autoscaler = "shop-hpa", NetworkPolicy = "shop-policy" },
        Ports = [new() { Number = 8080 }],
        DependsOn = [Postgres],
        Priority = High,
        Scaling = new() { Min = 2, Max = 8, CpuPercent = 70, Up = new() { Change = "100%", Period = 30.Seconds } },
        Disruption = new() { MinAvailable = 1 },
        TopologySpread = [new()],
        InitContainers = [new() { Name = "prepare", Image = "ghcr.io/acme/prepare:1.0.0", Mounts = { ["scratch"] = "/work" } }],
        Sidecars = [new() { Name = "proxy", Image = "ghcr.io/acme/proxy:2.0.0" }],
        Volumes = [new() { Name = "scratch", MountPath = "/scratch", Content = new TemporaryVolume() }],
        Release = new Canary { Candidate = "ghcr.io/acme/shop:2.0.0" },
        Metrics = new() { Annotated = true },
        Variations = { [Cluster.Production] = app => app with { Image = "ghcr.io/acme/shop:1.0.1", Sidecars = [] } },
    };

    private static readonly OneShotJob Migrate = new()
    {
        Name = "migrate",
        Image = "ghcr.io/acme/shop:1.0.0",
        Variations = { [Cluster.Production] = job => job with { Image = "ghcr.io/acme/shop:1.0.1" } },
    };

    [Fact]
    public void Every_object_is_built_and_no_other()
    {
        var stack = Cluster.Stack(Shop) with { Databases = [Postgres], OneShotJobs = [Migrate], Network = new() { MonitoringNamespace = "monitoring" } };
        var built = KubectlWitness.Built(StackRenderer.Render(stack), "production").ToDictionary(NameOf);

        KubectlWitness.AssertProven(stack);
        Assert.Equal(new Cluster(stack).Names.Append("Namespace/shop-production").Order(StringComparer.Ordinal), built.Keys.Order(StringComparer.Ordinal));
        Assert.Single(built["Deployment/shop-stable"]["spec"]!["template"]!["spec"]!["initContainers"]!.AsArray());
    }

    private static string NameOf(JsonNode node) => $"{node["kind"]}/{node["metadata"]!["name"]}";
}
