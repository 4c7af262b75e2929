namespace ManifestKit.Rendering.Tests.Kustomize;

/// <summary>A stack with one app of many parts, whose variation in production is what a test is about.</summary>
internal static class Shop
{
    public static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };

    public static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    public static readonly Secret Credentials = new()
    {
        Name = "credentials",
        Keys = ["password", "token"],
        Store = new ExternalSecretStore { Name = "vault" },
    };

    public static readonly App App = new()
    {
        Name = "shop",
        Image = "ghcr.io/acme/shop:1.0.0",
        Ports = [new() { Number = 8080 }, new() { Name = "metrics", Number = 9100 }],
        Environment = { ["A"] = "1", ["B"] = "$(A)", ["TOKEN"] = Credentials["token"] },
        Arguments = ["--first", "--second"],
        Liveness = new() { Http = "/live" },
        Readiness = new() { Http = "/ready" },
        Resources = new() { CpuRequest = "100m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" },
        Volumes =
        [
            new() { Name = "config", MountPath = "/etc/shop", Content = new ConfigFiles { Files = { ["shop.conf"] = "level = info\n" } }, ReadOnly = true },
            new() { Name = "scratch", MountPath = "/scratch", Content = new TemporaryVolume { Size = "1Gi" } },
        ],
        ServiceAccount = new() { Name = "shop", Rules = [new() { Resources = ["pods"], Verbs = ["list"] }] },
    };

    public static Stack Of(params IReadOnlyList<App> apps) => new()
    {
        Name = "shop-stack",
        Environments = [Staging, Production],
        Apps = apps,
        Databases = [new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16-alpine", Password = Credentials["password"] }],
        Secrets = [Credentials],
        Network = new(),
    };

    /// <summary>The stack with a change in production.</summary>
    public static Stack With(Func<App, App> change) => Of(App with { Variations = new() { [Production] = change } });
}
