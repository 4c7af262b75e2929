using ManifestKit;

/// <summary>What docs/overlays.md shows.</summary>
public static class Overlays
{
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private static readonly DeploymentEnvironment Fleet = new()
    {
        Name = "fleet",
        Platform = Platform.Kubernetes,
        Layout = KubernetesLayout.Rendered,
    };

    private static readonly App Shop = new()
    {
        Name = "shop",
        Image = "ghcr.io/acme/shop:1.4.0",
        Replicas = 2,
        Resources = new() { CpuRequest = "250m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
        Variations =
        {
            [Production] = shop => shop with { Replicas = 5, Image = "ghcr.io/acme/shop:1.3.9", Arguments = ["--workers", "8"] },
        },
    };

    public static Stack Stack { get; } = new() { Name = "shop", Environments = [Staging, Production, Fleet], Apps = [Shop] };
}
