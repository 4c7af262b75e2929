using ManifestKit;
using static Stacks.CheckIn.CheckInStack;

namespace Stacks.CheckIn;

/// <summary>Prometheus, Alertmanager and Grafana, in a namespace of their own. 001-D28: one of each, and no operator beside them.</summary>
internal static class Monitoring
{
    public const string Namespace = "monitoring";

    private const string SlackUrlFile = "/etc/alertmanager-secrets/slack-url";
    private const string SmtpPasswordFile = "/etc/alertmanager-secrets/smtp-password";

    public static readonly App PrometheusApp = new()
    {
        Name = "prometheus",
        Namespace = Namespace,
        OnlyIn = Clusters,
        Image = "prom/prometheus:v3.5.0",
        Arguments = ["--config.file=/etc/prometheus/prometheus.yml", "--storage.tsdb.path=/prometheus", "--storage.tsdb.retention.time=15d"],
        Ports = [new() { Number = 9090 }],
        Volumes =
        [
            new() { Name = "config", MountPath = "/etc/prometheus", Content = new RenderedFiles(RenderedOutput.Prometheus), ReadOnly = true },
            new() { Name = "data", MountPath = "/prometheus", Content = new PersistentVolume { Size = "20Gi" } },
        ],
        Release = new Recreate(),
        Readiness = new() { Http = "/-/ready" },
        Security = new() { User = 65534 },
        ServiceAccount = new()
        {
            Name = "prometheus",
            ClusterWide = true,
            Rules = [new() { Resources = ["nodes", "nodes/metrics", "pods"], Verbs = ["get", "list", "watch"] }],
        },
        Resources = new() { CpuRequest = "250m", CpuLimit = "1", MemoryRequest = "512Mi", MemoryLimit = "1Gi" },
    };

    public static readonly App AlertmanagerApp = new()
    {
        Name = "alertmanager",
        Namespace = Namespace,
        OnlyIn = Clusters,
        Image = "prom/alertmanager:v0.28.1",
        Arguments = ["--config.file=/etc/alertmanager/alertmanager.yml", "--storage.path=/alertmanager"],
        Ports = [new() { Number = 9093 }],
        Volumes =
        [
            new() { Name = "config", MountPath = "/etc/alertmanager", Content = new RenderedFiles(RenderedOutput.Alertmanager), ReadOnly = true },
            new() { Name = "data", MountPath = "/alertmanager", Content = new TemporaryVolume() },
        ],
        SecretFiles =
        [
            new() { Key = Secrets.Alertmanager["slack-url"], Path = SlackUrlFile },
            new() { Key = Secrets.Alertmanager["smtp-password"], Path = SmtpPasswordFile },
        ],
        Readiness = new() { Http = "/-/ready" },
        Security = new() { User = 65534 },
        Resources = new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" },
    };

    public static readonly App GrafanaApp = new()
    {
        Name = "grafana",
        Namespace = Namespace,
        OnlyIn = Clusters,
        Image = "grafana/grafana:12.2.1",
        Ports = [new() { Number = 3000 }],
        Volumes =
        [
            new() { Name = "data", MountPath = "/var/lib/grafana", Content = new PersistentVolume { Size = "2Gi" } },
            new() { Name = "provisioning", MountPath = "/etc/grafana/provisioning", Content = new RenderedFiles(RenderedOutput.GrafanaProvisioning), ReadOnly = true },
            new() { Name = "dashboards", MountPath = "/var/lib/grafana/dashboards", Content = new RenderedFiles(RenderedOutput.GrafanaDashboards), ReadOnly = true },
        ],
        DependsOn = [PrometheusApp],
        Release = new Recreate(),
        Readiness = new() { Http = "/api/health" },
        Security = new() { User = 472 },
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
    };

    public static readonly PrometheusServer Prometheus = new()
    {
        OnlyIn = Clusters,
        Server = PrometheusApp,

        // 001-D11: restarts and disks are reported by these two, which the cluster has.
        Jobs =
        [
            new() { Name = "kube-state-metrics", Targets = ["kube-state-metrics.monitoring:8080"] },
            new() { Name = "node-exporter", Targets = ["node-exporter.monitoring:9100"] },
        ],
    };

    // 001-D12: Alertmanager has routes; the alerts themselves are Prometheus' rules.
    public static readonly AlertmanagerServer Alertmanager = new()
    {
        OnlyIn = Clusters,
        Server = AlertmanagerApp,
        Receivers =
        [
            new() { Name = "slack", Notifiers = [Slack] },
            new()
            {
                Name = "slack-and-email",
                Notifiers =
                [
                    Slack,
                    new EmailNotifier
                    {
                        To = "devops@checkin.example",
                        From = "alerts@checkin.example",
                        SmtpServer = "smtp.checkin.example:587",
                        UserName = "alerts@checkin.example",
                        PasswordFile = SmtpPasswordFile,
                    },
                ],
            },
        ],
        Route = new()
        {
            Receiver = "slack",
            GroupBy = ["alertname", "namespace"],
            GroupWait = 30.Seconds,
            GroupInterval = 5.Minutes,
            RepeatInterval = 12.Hours,
            Routes =
            [
                new() { Receiver = "slack-and-email", Severities = [AlertSeverity.Critical], GroupWait = 10.Seconds, RepeatInterval = 1.Hours },
                new() { Receiver = "slack", Severities = [AlertSeverity.Warning] },
            ],
        },
        Inhibitions = [new() { Sources = ["MongoDBDown"], Targets = ["HighErrorRate"] }],
    };

    public static readonly GrafanaServer Grafana = new()
    {
        OnlyIn = Clusters,
        Server = GrafanaApp,
        Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090", IsDefault = true }],
        Provider = new() { Name = "check-in", Folder = "Check-in" },
    };

    private static SlackNotifier Slack => new() { Channel = "#checkin-alerts", UrlFile = SlackUrlFile };
}
