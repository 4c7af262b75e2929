using ManifestKit;

/// <summary>What docs/compose.md shows.</summary>
public static class Pods
{
    private static readonly DeploymentEnvironment Local = new() { Name = "local", Platform = Platform.Compose };

    private static readonly Secret Password = new()
    {
        Name = "postgres-password",
        Keys = ["password"],
        Store = new VariableStore { Variables = { ["password"] = new() { Name = "POSTGRES_PASSWORD", Example = "change-me" } } },
    };

    private static readonly Database Postgres = new()
    {
        Name = "postgres",
        Engine = DatabaseEngine.PostgreSql,
        Version = "16-alpine",
        Password = Password["password"],
    };

    private static readonly App Api = new()
    {
        Name = "api",
        Image = "ghcr.io/shop/api:1.4.2",
        Ports = [new() { Number = 8080, Exposure = Exposure.Loopback }],
        DependsOn = [Postgres],
        Volumes = [new() { Name = "catalog", MountPath = "/app/catalog", Content = new TemporaryVolume { Size = "256Mi" } }],
        InitContainers =
        [
            new() { Name = "migrate", Image = "ghcr.io/shop/api:1.4.2", Arguments = ["migrate"] },
            new() { Name = "catalog", Image = "ghcr.io/shop/catalog:7", Mounts = { ["catalog"] = "/out" } },
        ],
        Sidecars =
        [
            new()
            {
                Name = "payments",
                Image = "ghcr.io/shop/payments-proxy:3.0.1",
                Ports = [new() { Name = "payments", Number = 9000 }],
                Startup = new() { Http = "/ready", Period = 2.Seconds },
            },
        ],
    };

    public static Stack Stack { get; } = new()
    {
        Name = "shop",
        Environments = [Local],
        Secrets = [Password],
        Databases = [Postgres],
        Apps = [Api],
    };
}
