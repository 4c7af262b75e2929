using ManifestKit;

namespace Stacks.Maicivy;

/// <summary>Prometheus, Alertmanager and Grafana: the servers and how they are set up.</summary>
internal static class Observability
{
    public static readonly App Prometheus = new()
    {
        Name = "prometheus",
        Image = "prom/prometheus:v3.5.0",
        ContainerName = "maicivy_prometheus",

        // 004-D48: no console flags, which Prometheus 3 does not need; a reload without restart instead.
        Arguments =
        [
            "--config.file=/etc/prometheus/prometheus.yml",
            "--storage.tsdb.path=/prometheus",
            "--storage.tsdb.retention.time=15d",
            "--web.enable-lifecycle",
        ],
        Ports = [new() { Number = 9090, Exposure = Exposure.Loopback }],
        Volumes =
        [
            new() { Name = "prometheus-config", MountPath = "/etc/prometheus", Content = new RenderedFiles(RenderedOutput.Prometheus), ReadOnly = true },
            new() { Name = "prometheus_data", MountPath = "/prometheus", Content = new PersistentVolume { Size = "10Gi" } },
        ],
        Readiness = Check("/-/healthy"),
        Security = new() { User = 65534 },
        Resources = new() { CpuRequest = "250m", CpuLimit = "1", MemoryRequest = "256Mi", MemoryLimit = "512Mi" },
        Logging = Logs.Rotated,
    };

    public static readonly App Alertmanager = new()
    {
        Name = "alertmanager",
        Image = "prom/alertmanager:v0.28.1",
        ContainerName = "maicivy_alertmanager",
        Arguments = ["--config.file=/etc/alertmanager/alertmanager.yml", "--storage.path=/alertmanager"],
        SecretFiles = [new() { Key = Secrets.SmtpPassword.Value() }],
        Ports = [new() { Number = 9093, Exposure = Exposure.Loopback }],
        Volumes =
        [
            new() { Name = "alertmanager-config", MountPath = "/etc/alertmanager", Content = new RenderedFiles(RenderedOutput.Alertmanager), ReadOnly = true },
            new() { Name = "alertmanager_data", MountPath = "/alertmanager", Content = new PersistentVolume() },
        ],
        Readiness = Check("/-/healthy"),
        Security = new() { User = 65534 },
        Resources = new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "32Mi", MemoryLimit = "64Mi" },
        Logging = Logs.Rotated,
    };

    public static readonly App Grafana = new()
    {
        Name = "grafana",
        Image = "grafana/grafana:12.2.1",
        ContainerName = "maicivy_grafana",

        // 004-D60: nginx takes the number from here.
        Ports = [new() { Number = 3001 }],
        Environment =
        {
            ["GF_SECURITY_ADMIN_USER"] = Variables.GrafanaAdminUser,
            ["GF_SERVER_ROOT_URL"] = "https://analytics.maicivy.com",
            ["GF_SERVER_HTTP_PORT"] = 3001,

            // 004-D57: visitors get an organisation of their own, not the main one with all its data sources.
            ["GF_AUTH_ANONYMOUS_ENABLED"] = true,
            ["GF_AUTH_ANONYMOUS_ORG_NAME"] = "Public",
            ["GF_AUTH_ANONYMOUS_ORG_ROLE"] = "Viewer",
            ["GF_USERS_ALLOW_SIGN_UP"] = false,
        },
        SecretFiles = [new() { Key = Secrets.GrafanaAdminPassword.Value(), Variable = "GF_SECURITY_ADMIN_PASSWORD__FILE" }],
        Volumes =
        [
            new() { Name = "grafana_data", MountPath = "/var/lib/grafana", Content = new PersistentVolume { Size = "2Gi" } },
            new() { Name = "grafana-provisioning", MountPath = "/etc/grafana/provisioning", Content = new RenderedFiles(RenderedOutput.GrafanaProvisioning), ReadOnly = true },
            new() { Name = "grafana-dashboards", MountPath = "/var/lib/grafana/dashboards", Content = new RenderedFiles(RenderedOutput.GrafanaDashboards), ReadOnly = true },
        ],
        DependsOn = [Prometheus],
        Readiness = Check("/api/health"),
        Security = new() { User = 472 },
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
        Logging = Logs.Rotated,
    };

    public static readonly PrometheusServer PrometheusServer = new()
    {
        Server = Prometheus,
        ScrapeInterval = 15.Seconds,
        EvaluationInterval = 15.Seconds,
        ExternalLabels = { ["cluster"] = "maicivy-production" },
        Jobs = [new() { Name = "prometheus", Targets = ["localhost:9090"] }],
    };

    // 004-D43: the six alerts reach somebody.
    public static readonly AlertmanagerServer AlertmanagerServer = new()
    {
        Server = Alertmanager,
        Receivers =
        [
            new()
            {
                Name = "email",
                Notifiers =
                [
                    new EmailNotifier
                    {
                        To = "ops@maicivy.com",
                        From = "alerts@maicivy.com",
                        SmtpServer = "smtp.maicivy.com:587",
                        UserName = "alerts@maicivy.com",
                        PasswordFile = "/run/secrets/smtp-password",
                    },
                ],
            },
        ],
        Route = new()
        {
            Receiver = "email",
            GroupBy = ["alertname"],
            GroupWait = 30.Seconds,
            GroupInterval = 5.Minutes,
            RepeatInterval = 12.Hours,
            Routes = [new() { Receiver = "email", Severities = [AlertSeverity.Critical], RepeatInterval = 1.Hours }],
        },
        Inhibitions = [new() { Sources = ["PostgresDown"], Targets = ["HighErrorRate"] }],
    };

    public static readonly GrafanaServer GrafanaServer = new()
    {
        Server = Grafana,
        Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090", IsDefault = true, TimeInterval = 15.Seconds }],

        // 004-D58: nobody saves changes in Grafana that the next deployment would lose.
        Provider = new() { Name = "maicivy-dashboards", FoldersFromFiles = true },
    };

    private static Probe Check(string path) => new() { Http = path, Period = 30.Seconds, Timeout = 10.Seconds };
}
