namespace ManifestKit.Tests.OddDeclarations;

/// <summary>A stack with most kinds of declarations. Each call makes all of its objects anew: a test may change them.</summary>
internal static class Everything
{
    public static Stack Stack()
    {
        DeploymentEnvironment local = new() { Name = "local", Platform = Platform.Compose };
        DeploymentEnvironment staging = new() { Name = "staging", Platform = Platform.Kubernetes };
        DeploymentEnvironment live = new() { Name = "live", Platform = Platform.Kubernetes, Layout = KubernetesLayout.Both };

        Secret password = new()
        {
            Name = "postgres",
            Keys = ["password"],
            Store = new ExternalSecretStore { Name = "vault" },
            Variations = { [local] = secret => secret with { Store = new FileStore { Folder = "/etc/shop" } } },
        };
        SecretFile passwordFile = new() { Key = password["password"], Variable = "PASSWORD_FILE" };
        Resources small = new() { CpuRequest = "100m", CpuLimit = "200m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" };
        Database postgres = new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "17-alpine", Password = password["password"], Resources = small };
        Database archive = new()
        {
            Name = "archive",
            Engine = DatabaseEngine.MongoDb,
            Version = "8.0",
            Managed = new() { Host = "archive.example", Cidrs = ["10.0.0.0/8"] },
            Variations = { [local] = database => database with { Managed = null } },
        };

        App prometheus = new() { Name = "prometheus", Image = "prom/prometheus:v3.5.0", Namespace = "monitoring", Ports = [new() { Number = 9090 }], Resources = small };
        App web = new()
        {
            Name = "web",
            Image = "ghcr.io/shop/web:2.3.1",
            Ports = [new() { Number = 8080, Exposure = Exposure.Loopback }],
            DependsOn = [postgres, new() { On = archive }],
            Environment = { ["DATABASE"] = $"Host={postgres}", ["LOG_LEVEL"] = "info" },
            SecretFiles = [passwordFile],
            Volumes =
            [
                new() { Name = "cache", MountPath = "/cache", Content = new TemporaryVolume { Size = "1Gi" } },
                new() { Name = "config", MountPath = "/etc/web", Content = new ConfigFiles { Files = { ["web.conf"] = "level = info\n" } } },
            ],
            Startup = new() { Tcp = true },
            Readiness = new() { Http = "/health/ready" },
            Liveness = new() { Http = "/health/live", Period = 20.Seconds, FailureThreshold = 5 },
            Metrics = new(),
            Resources = small,
            Scaling = new() { Min = 2, Max = 5, CpuPercent = 70, Up = new() { Change = 1, Period = 60.Seconds } },
            Disruption = new() { MinAvailable = 1 },
            Placement = new(),
            TopologySpread = [new()],
            Security = new() { User = 1001 },
            ServiceAccount = new() { Name = "web", Rules = [new() { Resources = ["configmaps"], Verbs = ["get"] }] },
            Logging = new(),
            InitContainers = [new() { Name = "migrate", Image = "ghcr.io/shop/web:2.3.1", Arguments = ["migrate"] }],
            Sidecars = [new() { Name = "proxy", Image = "ghcr.io/shop/proxy:1.0.0", Ports = [new() { Name = "proxy", Number = 9000 }], Resources = small }],
            Variations = { [live] = app => app with { Release = new BlueGreen { Active = ReleaseColor.Green } } },
        };
        ScheduledJob digest = new() { Name = "digest", Image = "ghcr.io/shop/web:2.3.1", Schedule = "0 6 * * 1", Deadline = 30.Minutes, Resources = small, SecretFiles = [passwordFile] };

        Site site = new()
        {
            Host = "shop.example",
            Certificate = new() { Name = "shop-tls", Issuer = "letsencrypt" },
            RateLimit = new() { Zone = "all", Requests = 10, Per = 1.Seconds },
            Routes = [new() { To = web }],
        };
        const string slowest = """histogram_quantile(0.95, sum by (le) (rate(http_server_request_duration_seconds_bucket{job="web"}[5m])))""";

        return new()
        {
            Name = "shop",
            Environments = [local, staging, live],
            Secrets = [password],
            Databases = [postgres, archive],
            Apps = [web, prometheus],
            Jobs = [digest],
            OneShotJobs = [new() { Name = "seed", Image = "ghcr.io/shop/web:2.3.1", Arguments = ["seed"], Resources = small }],
            Gateways =
            [
                new() { Name = "front", Controller = GatewayController.IngressNginx, Sites = [site], OnlyIn = [staging], },
                new() { Name = "edge", Controller = GatewayController.GatewayApi, ClassName = "envoy", Sites = [site with { RateLimit = null }], OnlyIn = [live] },
                new() { Name = "host", Controller = GatewayController.Nginx, Sites = [site with { Host = "shop.local", Certificate = null }], OnlyIn = [local] },
            ],
            Network = new() { GatewayNamespace = "gateways", Connections = [new() { From = web, ToCidr = "192.0.2.0/24", Port = 443 }] },
            Prometheus = new() { Server = prometheus, Jobs = [new() { Name = "node", Targets = ["node.example:9100"] }] },
            Alerts = [new() { Name = "web", Rules = [new() { Name = "Slow", Expression = slowest + " > 0.5", For = 10.Minutes, Severity = AlertSeverity.High, Summary = "Slow" }] }],
            Alertmanager = new()
            {
                Receivers = [new() { Name = "team", Notifiers = [new SlackNotifier { Channel = "#shop", UrlFile = "/run/secrets/slack" }] }],
                Route = new() { Receiver = "team", GroupBy = ["alertname"] },
            },
            Grafana = new() { Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090" }], Provider = new() { Name = "shop" } },
            Dashboards = [new() { Uid = "pages", Title = "Pages", Panels = [new() { Title = "Slowest", Queries = [slowest], Thresholds = new() { Steps = [new(0.5, "red")] } }] }],
            UptimeChecks = [new() { Services = ["pingdom"], Site = site }],
            Contacts = new() { Team = "Shop", Email = "shop@example.com" },
            ServiceLevel = new() { ErrorRatio = 0.01 },
        };
    }
}
