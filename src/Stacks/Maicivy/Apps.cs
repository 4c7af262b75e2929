using ManifestKit;

namespace Stacks.Maicivy;

internal static class Apps
{
    public static readonly App Backend = new()
    {
        Name = "backend",
        Image = new() { Repository = $"{Variables.DockerRegistry}/maicivy-backend", Tag = Variables.Version },
        ContainerName = "maicivy_backend",
        Ports = [new() { Number = 8080 }],
        Environment =
        {
            ["ENV"] = Variables.Env,
            ["PORT"] = 8080,

            // 004-D38: no TLS to a database on the same host, by decision. 004-D31: the password is in a file of its own.
            ["DATABASE_URL"] = $"postgres://{Variables.PostgresUser}@{Databases.Postgres}:5432/{Variables.PostgresDb}?sslmode=disable",
            ["REDIS_URL"] = $"redis://{Databases.Redis}:6379/0",
            ["FRONTEND_URL"] = Variables.FrontendUrl,
        },
        SecretFiles =
        [
            new() { Key = Secrets.PostgresPassword.Value(), Variable = "DATABASE_PASSWORD_FILE" },
            new() { Key = Secrets.RedisPassword.Value(), Variable = "REDIS_PASSWORD_FILE" },
            new() { Key = Secrets.ClaudeApiKey.Value(), Variable = "CLAUDE_API_KEY_FILE" },
            new() { Key = Secrets.OpenAiApiKey.Value(), Variable = "OPENAI_API_KEY_FILE" },
        ],
        DependsOn = [Databases.Postgres, Databases.Redis],

        // 004-D34: wget is in every Alpine image, curl is not.
        Readiness = new() { Http = "/health", Period = 30.Seconds, Timeout = 10.Seconds, FailureThreshold = 3 },
        Metrics = new() { Job = "backend", Labels = { ["service"] = "backend", ["app"] = "maicivy" } },
        Resources = new() { CpuRequest = "250m", CpuLimit = "1", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },

        // 004-D41: the labels that its log lines carry are set on the container.
        Labels = { ["service"] = "backend", ["app"] = "maicivy" },
        Logging = new() { MaxSize = "10m", MaxFiles = 3, Labels = ["service", "app"] },
    };

    public static readonly App Frontend = new()
    {
        Name = "frontend",
        Image = new() { Repository = $"{Variables.DockerRegistry}/maicivy-frontend", Tag = Variables.Version },

        // 004-D33: Next.js takes NEXT_PUBLIC_* in when it is built; at run time they would change nothing.
        Build = new()
        {
            Context = "../../../frontend",
            Arguments =
            {
                ["NEXT_PUBLIC_API_URL"] = Variables.PublicApiUrl,
                ["NEXT_PUBLIC_WS_URL"] = Variables.PublicWebSocketUrl,
            },
        },
        ContainerName = "maicivy_frontend",
        Ports = [new() { Number = 3000 }],
        Environment = { ["NODE_ENV"] = "production" },

        // 004-D35: it waits until the backend is healthy, not only started.
        DependsOn = [Backend],
        Readiness = new() { Http = "/", Period = 30.Seconds, Timeout = 10.Seconds, FailureThreshold = 3 },
        Resources = new() { CpuRequest = "250m", CpuLimit = "1", MemoryRequest = "256Mi", MemoryLimit = "512Mi" },
        Logging = Logs.Rotated,
    };

    public static readonly App Nginx = new()
    {
        Name = "nginx",
        Image = "nginx:1.28-alpine",
        ContainerName = "maicivy_nginx",
        Ports =
        [
            new() { Name = "http", Number = 80, Exposure = Exposure.Public },
            new() { Name = "https", Number = 443, Exposure = Exposure.Public },
        ],
        Volumes =
        [
            // 004-D24: mounts are computed from where the files are rendered.
            new() { Name = "nginx-main", MountPath = "/etc/nginx/nginx.conf", Content = new RenderedFiles(RenderedOutput.NginxMain), ReadOnly = true },
            new() { Name = "nginx-sites", MountPath = "/etc/nginx/conf.d", Content = new RenderedFiles(RenderedOutput.NginxSites), ReadOnly = true },
            new() { Name = "letsencrypt", MountPath = "/etc/letsencrypt", Content = new HostPath("/etc/letsencrypt"), ReadOnly = true },
            new() { Name = "certbot", MountPath = "/var/www/certbot", Content = new HostPath("/var/www/certbot"), ReadOnly = true },
            new() { Name = "nginx_logs", MountPath = "/var/log/nginx", Content = new PersistentVolume() },
        ],
        DependsOn = [Frontend, Backend, Observability.Grafana],

        // 004-D36: a health check.
        Readiness = new() { Command = ["nginx", "-t", "-q"], Period = 30.Seconds, Timeout = 10.Seconds },
        Security = new()
        {
            User = null,
            RunAsNonRoot = false,
            WritablePaths = ["/tmp", "/var/cache/nginx", "/run"],
            AddCapabilities = ["CHOWN", "NET_BIND_SERVICE", "SETGID", "SETUID"],
        },
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" },
        Logging = Logs.Rotated,
    };
}
