using ManifestKit;
using static Stacks.Optim.OptimStack;

namespace Stacks.Optim;

internal static class Apps
{
    public static readonly App OptimApp = new()
    {
        Name = "optim-app",

        // 000-D03: the Service that the Ingress names is rendered, because the app has a port.
        ObjectNames = new() { Container = "app", Service = "optim-app-service", Autoscaler = "optim-app-hpa", NetworkPolicy = "optim-app-policy" },

        // 000-D01: a version to which a release can be rolled back. 000-D02: the one place that names the image.
        Image = "optim/app:1.0.0",
        Ports = [new() { Number = 3000, ServicePort = 80 }],

        // 000-D26: everything that the environments differ in reaches the container.
        Environment =
        {
            ["DATABASE_URL"] = Secrets.Database["url"],
            ["REDIS_URL"] = Secrets.Redis["url"],
            ["SESSION_REDIS_URL"] = $"redis://{Databases.Sessions}:6379",
            ["SENTRY_DSN"] = Secrets.Sentry["dsn"],
            ["API_URL"] = "https://api.optim.com",
            ["LOG_LEVEL"] = "warn",
        },
        DependsOn = [Databases.Postgres, Databases.Redis, Databases.Sessions],

        // 000-D23: the autoscaler decides how many there are.
        Scaling = new() { Min = 3, Max = 20, CpuPercent = 70, MemoryPercent = 80 },

        // 000-D33: the strategy of the manifests, a rolling update that never has fewer pods than declared.
        Release = new RollingUpdate { MaxSurge = 1, MaxUnavailable = 0 },

        // 000-D27: a budget, a spread over zones, a probe for the start, and time to drain.
        Disruption = new() { MinAvailable = 2 },
        TopologySpread = [new()],
        Startup = new() { Http = "/health", Period = 5.Seconds, FailureThreshold = 30 },
        Liveness = new() { Http = "/health", InitialDelay = 30.Seconds, Period = 10.Seconds },
        Readiness = new() { Http = "/ready", InitialDelay = 5.Seconds, Period = 5.Seconds },
        DrainDelay = 10.Seconds,
        GracePeriod = 40.Seconds,
        Resources = new() { CpuRequest = "250m", CpuLimit = "500m", MemoryRequest = "256Mi", MemoryLimit = "512Mi" },

        // 000-D28: user 1001, nothing privileged, a read-only file system, no token.
        Security = SecurityProfile.Hardened,

        // 000-D04: the pods say that they want to be scraped. 000-D05: and only they belong to this job.
        Metrics = new() { Annotated = true },
        Variations =
        {
            [Staging] = app => app with
            {
                Environment = app.Environment.With("API_URL", "https://staging-api.optim.com").With("LOG_LEVEL", "info"),
                Scaling = app.Scaling! with { Min = 2, Max = 4 },
                Disruption = new() { MinAvailable = 1 },
            },
            [Development] = OnOneMachine,
        },
    };

    /// <summary>Answers 503 to everything. To go into maintenance, let the gateway's route lead here.</summary>
    public static readonly App MaintenancePage = new()
    {
        Name = "maintenance-page",
        OnlyIn = Clusters,
        Image = "nginxinc/nginx-unprivileged:1.28-alpine",
        Ports = [new() { Number = 8080 }],
        Volumes =
        [
            new()
            {
                Name = "site",
                MountPath = "/etc/nginx/conf.d",
                Content = new ConfigFiles { Files = { ["default.conf"] = MaintenanceSite } },
                ReadOnly = true,
            },
        ],
        Readiness = new() { Tcp = true },
        Security = new() { User = 101 },
        Resources = new() { CpuRequest = "10m", CpuLimit = "50m", MemoryRequest = "16Mi", MemoryLimit = "32Mi" },
    };

    private const string MaintenanceSite =
        """
        server {
            listen 8080;
            default_type text/plain;
            add_header Retry-After 600 always;

            location / {
                return 503 "Optim is being maintained and will be back soon.\n";
            }
        }

        """;

    private static App OnOneMachine(App app) => app with
    {
        Build = new() { Context = "../../.." },
        Ports = [new() { Number = 3000, Exposure = Exposure.Loopback }],
        Environment = new()
        {
            ["DATABASE_URL"] = $"postgres://postgres@{Databases.Postgres}:5432/optim_dev",
            ["REDIS_URL"] = $"redis://{Databases.Redis}:6379",
            ["SESSION_REDIS_URL"] = $"redis://{Databases.Sessions}:6379",
            ["API_URL"] = "http://localhost:3000",
            ["LOG_LEVEL"] = "debug",
        },
    };
}
