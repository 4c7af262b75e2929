using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>Prometheus, Alertmanager and Grafana. 002-D27: on the ports that the variables name, for programs of the host only.</summary>
internal static class Monitoring
{
    public static readonly App PrometheusApp = new()
    {
        Name = "prometheus",
        Image = "prom/prometheus:v3.5.0",
        Arguments =
        [
            "--config.file=/etc/prometheus/prometheus.yml", "--storage.tsdb.path=/prometheus", "--storage.tsdb.retention.time=30d", "--web.enable-lifecycle",
        ],
        Ports = [new() { Number = 9090, Exposure = Exposure.Loopback, HostPortVariable = Variables.PrometheusPort }],
        Volumes =
        [
            new() { Name = "prometheus-config", MountPath = "/etc/prometheus", Content = new RenderedFiles(RenderedOutput.Prometheus), ReadOnly = true },
            new() { Name = "prometheus_data", MountPath = "/prometheus", Content = new PersistentVolume { Size = "20Gi" } },
        ],
        Readiness = Check("/-/healthy"),
        Security = new() { User = 65534 },
        Zones = [Zones.Monitoring, Zones.Applications],
        Resources = new() { CpuRequest = "250m", CpuLimit = "1", MemoryRequest = "256Mi", MemoryLimit = "1Gi" },
        Logging = Logs.Rotated,
        Variations = { [Environments.Development] = OnDemand },
    };

    public static readonly App AlertmanagerApp = new()
    {
        Name = "alertmanager",
        Image = "prom/alertmanager:v0.28.1",
        Arguments = ["--config.file=/etc/alertmanager/alertmanager.yml", "--storage.path=/alertmanager"],
        SecretFiles = [new() { Key = Secrets.SlackUrl }, new() { Key = Secrets.PagerDutyKey }],
        Ports = [new() { Number = 9093, Exposure = Exposure.Loopback }],
        Volumes =
        [
            new() { Name = "alertmanager-config", MountPath = "/etc/alertmanager", Content = new RenderedFiles(RenderedOutput.Alertmanager), ReadOnly = true },
            new() { Name = "alertmanager_data", MountPath = "/alertmanager", Content = new PersistentVolume() },
        ],
        Readiness = Check("/-/healthy"),
        Security = new() { User = 65534 },
        Zones = [Zones.Monitoring],
        Resources = new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "32Mi", MemoryLimit = "64Mi" },
        Logging = Logs.Rotated,
        Variations = { [Environments.Development] = OnDemand },
    };

    public static readonly App GrafanaApp = new()
    {
        Name = "grafana",
        Image = "grafana/grafana:12.2.1",
        Ports = [new() { Number = 3000, Exposure = Exposure.Loopback, HostPortVariable = Variables.GrafanaPort }],
        Environment = { ["GF_USERS_ALLOW_SIGN_UP"] = false },
        SecretFiles = [new() { Key = Secrets.GrafanaAdminPassword, Variable = "GF_SECURITY_ADMIN_PASSWORD__FILE" }],
        Volumes =
        [
            new() { Name = "grafana_data", MountPath = "/var/lib/grafana", Content = new PersistentVolume { Size = "2Gi" } },
            new() { Name = "grafana-provisioning", MountPath = "/etc/grafana/provisioning", Content = new RenderedFiles(RenderedOutput.GrafanaProvisioning), ReadOnly = true },
            new() { Name = "grafana-dashboards", MountPath = "/var/lib/grafana/dashboards", Content = new RenderedFiles(RenderedOutput.GrafanaDashboards), ReadOnly = true },
        ],
        DependsOn = [PrometheusApp, AlertmanagerApp, Logs.Loki],
        Readiness = Check("/api/health"),
        Security = new() { User = 472 },
        Zones = [Zones.Monitoring],
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
        Logging = Logs.Rotated,
        Variations = { [Environments.Development] = OnDemand },
    };

    public static readonly PrometheusServer Prometheus = new()
    {
        Server = PrometheusApp,
        Jobs = [new() { Name = "prometheus", Targets = ["localhost:9090"] }],
    };

    public static readonly AlertmanagerServer Alertmanager = new()
    {
        Server = AlertmanagerApp,
        Receivers =
        [
            new() { Name = "slack", Notifiers = [Slack("#assistant-alerts")] },
            new() { Name = "on-call", Notifiers = [new PagerDutyNotifier { RoutingKeyFile = "/run/secrets/pagerduty_key" }, Slack("#assistant-alerts")] },
            new() { Name = "development", Notifiers = [Slack("#assistant-development")] },
            new() { Name = "security-and-management", Notifiers = [Slack("#assistant-management")] },
            new() { Name = "general-management", Notifiers = [Slack("#general-management")] },
        ],
        Route = new()
        {
            Receiver = "slack",
            GroupBy = ["alertname"],
            GroupWait = 30.Seconds,
            GroupInterval = 5.Minutes,
            RepeatInterval = 4.Hours,
            Routes =
            [
                // 002-D23: Alertmanager repeats, but tells nobody else when time passes; Escalation.cs does.
                new() { Receiver = "development", Alerts = [Escalation.ToDevelopment] },
                new() { Receiver = "security-and-management", Alerts = [Escalation.ToSecurity] },
                new() { Receiver = "general-management", Alerts = [Escalation.ToGeneralManagement] },
                new() { Receiver = "on-call", Severities = [AlertSeverity.Critical], GroupWait = 0.Seconds, RepeatInterval = 5.Minutes },
                new() { Receiver = "on-call", Severities = [AlertSeverity.High], RepeatInterval = 15.Minutes },
                new() { Receiver = "slack", Severities = [AlertSeverity.Medium] },
                new() { Receiver = "slack", Severities = [AlertSeverity.Low], RepeatInterval = 24.Hours },
            ],
        },
    };

    public static readonly GrafanaServer Grafana = new()
    {
        Server = GrafanaApp,
        Datasources =
        [
            new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090", IsDefault = true },
            new() { Name = "Loki", Uid = "loki", Type = DatasourceType.Loki, Url = "http://loki:3100" },
            new() { Name = "Alertmanager", Uid = "alertmanager", Type = DatasourceType.Alertmanager, Url = "http://alertmanager:9093" },
        ],
        Provider = new() { Name = "personal-assistant", Folder = "Personal Assistant" },
    };

    /// <summary>On a developer's machine it is started only when somebody asks for it: <c>--profile monitoring</c>.</summary>
    public static App OnDemand(App app) => app with { Profiles = ["monitoring"] };

    private static SlackNotifier Slack(string channel) => new() { Channel = channel, UrlFile = "/run/secrets/slack_url" };

    private static Probe Check(string path) => new() { Http = path, Period = 30.Seconds, Timeout = 10.Seconds };
}
