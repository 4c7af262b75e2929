using ManifestKit;

/// <summary>What docs/declaring.md shows.</summary>
public static class Blog
{
    private static readonly DeploymentEnvironment Local = new() { Name = "local", Platform = Platform.Compose };
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes, KubernetesVersion = "1.34" };

    private static readonly Secret Password = new()
    {
        Name = "postgres",
        Keys = ["password"],
        Store = new ExternalSecretStore { Name = "vault" },
        Variations = { [Local] = secret => secret with { Store = new FileStore { Folder = "../../../secrets" } } },
    };

    private static readonly Database Postgres = new()
    {
        Name = "postgres",
        Engine = DatabaseEngine.PostgreSql,
        Version = "17.2-alpine",
        DatabaseName = "blog",
        User = "blog",
        Password = Password["password"],
        Resources = new() { CpuRequest = "250m", MemoryRequest = "512Mi", MemoryLimit = "512Mi" },
        Variations = { [Production] = postgres => postgres with { Storage = "50Gi" } },
    };

    private const string Image = "ghcr.io/blog/web:2.3.1";

    private static readonly App Web = new()
    {
        Name = "web",
        Image = Image,
        Ports = [new() { Number = 8080 }],
        DependsOn = [Postgres],
        Environment =
        {
            ["ConnectionStrings__Blog"] = $"Host={Postgres};Database=blog;Username=blog",
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
        },
        SecretFiles = [PasswordFile],
        Readiness = new() { Http = "/health/ready" },
        Liveness = new() { Http = "/health/live" },
        Metrics = new(),
        Resources = Small,
        Variations =
        {
            [Local] = web => web with
            {
                Ports = [web.Ports[0] with { Exposure = Exposure.Loopback }],
                Environment = web.Environment.With("ASPNETCORE_ENVIRONMENT", "Development"),
            },
            [Production] = web => web with
            {
                Scaling = new() { Min = 3, Max = 10, CpuPercent = 70 },
                Disruption = new() { MinAvailable = 2 },
                Placement = new() { Spread = Spread.Preferred },
            },
        },
    };

    private static SecretFile PasswordFile => new() { Key = Password["password"], Variable = "DATABASE_PASSWORD_FILE" };

    private static Resources Small => new() { CpuRequest = "100m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" };

    private static readonly ScheduledJob Digest = new()
    {
        Name = "digest",
        Image = Image,
        Arguments = ["send-digest"],
        Schedule = "0 6 * * 1",
        TimeZone = "Europe/Paris",
        Deadline = 30.Minutes,
        DependsOn = [Postgres],
        SecretFiles = [PasswordFile],
        Resources = Small,
        OnlyIn = [Production],
    };

    private static readonly Gateway Front = new()
    {
        Name = "front",
        Controller = GatewayController.IngressNginx,
        Sites =
        [
            new()
            {
                Host = "blog.example",
                Certificate = new() { Name = "blog-tls", Issuer = "letsencrypt" },
                Routes = [new() { To = Web }],
            },
        ],
        OnlyIn = [Staging, Production],
        Variations =
        {
            [Staging] = front => front with { Sites = [front.Sites[0] with { Host = "staging.blog.example" }] },
        },
    };

    private const string SlowestPages =
        """histogram_quantile(0.95, sum by (le) (rate(http_server_request_duration_seconds_bucket{job="web"}[5m])))""";

    private static readonly AlertGroup Alerts = new()
    {
        Name = "web",
        Rules =
        [
            new()
            {
                Name = "PagesAreSlow",
                Expression = $"{SlowestPages} > 0.5",
                For = 10.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "One page in twenty takes longer than half a second",
            },
        ],
    };

    private static readonly Dashboard Pages = new()
    {
        Uid = "pages",
        Title = "Pages",
        Panels = [new() { Title = "Slowest pages", Unit = "s", Queries = [SlowestPages] }],
    };

    public static Stack Stack => new()
    {
        Name = "blog",
        Environments = [Local, Staging, Production],
        Secrets = [Password],
        Databases = [Postgres],
        Apps = [Web],
        Jobs = [Digest],
        Gateways = [Front],
        Network = new() { MonitoringNamespace = "monitoring" },
        Prometheus = new() { AlertmanagerAddress = "alertmanager.monitoring:9093" },
        Alerts = [Alerts],
        Grafana = new()
        {
            Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus.monitoring:9090" }],
            Provider = new() { Name = "blog" },
        },
        Dashboards = [Pages],
    };
}
