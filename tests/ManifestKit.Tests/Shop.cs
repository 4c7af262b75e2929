namespace ManifestKit.Tests;

/// <summary>A small stack with an environment of each platform.</summary>
internal static class Shop
{
    public static readonly DeploymentEnvironment Local = new() { Name = "local", Platform = Platform.Compose };

    public static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    /// <summary>A file of production only.</summary>
    public const string Overlay = "output/shop/kubernetes/overlays/production/kustomization.yaml";

    /// <summary>A file of no single environment.</summary>
    public const string Deployment = "output/shop/kubernetes/base/api/deployment.yaml";

    /// <summary>The list of owned files.</summary>
    public const string Ledger = "output/shop/.manifestkit/files.json";

    public static App Api => new()
    {
        Name = "api",
        Image = "ghcr.io/acme/api:2.7.0",
        Ports = [new() { Number = 8080 }],
        Resources = Small,
        Variations = { [Production] = app => app with { Replicas = 3 } },
    };

    public static App Worker => new() { Name = "worker", Image = "ghcr.io/acme/worker:1.0.0", Resources = Small };

    public static Resources Small => new() { CpuRequest = "100m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" };

    public static Stack Stack => new() { Name = "shop", Environments = [Local, Production], Apps = [Api, Worker] };
}
