using ManifestKit;

namespace Stacks.SecureMessenger;

/// <summary>Prometheus, Alertmanager and Grafana, in a namespace of their own.</summary>
internal static class Monitoring
{
    /// <summary>The alert that whoever rolls back sends, so that every team hears of it at once.</summary>
    public const string RollbackAlert = "ReleaseRolledBack";

    private const string Namespace = "monitoring";

    public static readonly App PrometheusApp = new()
    {
        Name = "prometheus",
        Namespace = Namespace,
        Image = "prom/prometheus:v3.5.0",
        Arguments = ["--config.file=/etc/prometheus/prometheus.yml", "--storage.tsdb.path=/prometheus", "--storage.tsdb.retention.time=15d", "--web.enable-lifecycle"],
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
            Rules =
            [
                new() { Resources = ["nodes", "nodes/metrics", "nodes/proxy", "pods", "services", "endpoints"], Verbs = ["get", "list", "watch"] },
                new() { ApiGroups = ["discovery.k8s.io"], Resources = ["endpointslices"], Verbs = ["get", "list", "watch"] },
            ],
        },
        Resources = new() { CpuRequest = "250m", CpuLimit = "1", MemoryRequest = "512Mi", MemoryLimit = "1Gi" },
    };

    public static readonly App AlertmanagerApp = new()
    {
        Name = "alertmanager",
        Namespace = Namespace,
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
            new() { Key = Secrets.Alertmanager["on-call-url"], Path = OnCallUrlFile },
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
        Image = "grafana/grafana:12.2.1",
        Ports = [new() { Number = 3000 }],
        Volumes =
        [
            new() { Name = "data", MountPath = "/var/lib/grafana", Content = new PersistentVolume { Size = "2Gi" } },
            new() { Name = "provisioning", MountPath = "/etc/grafana/provisioning", Content = new RenderedFiles(RenderedOutput.GrafanaProvisioning), ReadOnly = true },
            new() { Name = "dashboards", MountPath = "/etc/grafana/dashboards", Content = new RenderedFiles(RenderedOutput.GrafanaDashboards), ReadOnly = true },
        ],
        DependsOn = [PrometheusApp],
        Release = new Recreate(),
        Readiness = new() { Http = "/api/health" },
        Security = new() { User = 472 },
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
    };

    public static readonly PrometheusServer Prometheus = new()
    {
        Server = PrometheusApp,
        ExternalLabels = { ["cluster"] = "secure-messenger" },
        Jobs =
        [
            new() { Name = "kubernetes-apiservers", Discovery = ClusterDiscovery.ApiServers },
            new() { Name = "kubernetes-nodes", Discovery = ClusterDiscovery.Nodes },
            new() { Name = "kube-state-metrics", Targets = ["kube-state-metrics.monitoring:8080"] },
            new() { Name = "node-exporter", Targets = ["node-exporter.monitoring:9100"] },
        ],
    };

    public static readonly AlertmanagerServer Alertmanager = new()
    {
        Server = AlertmanagerApp,
        Receivers =
        [
            new() { Name = "slack", Notifiers = [Slack] },
            new()
            {
                Name = "on-call",
                Notifiers =
                [
                    Slack,
                    new EmailNotifier
                    {
                        To = "devops@secure-messenger.app",
                        From = "alerts@secure-messenger.app",
                        SmtpServer = "smtp.secure-messenger.app:587",
                        UserName = "alerts@secure-messenger.app",
                        PasswordFile = SmtpPasswordFile,
                    },
                    new WebhookNotifier { UrlFile = OnCallUrlFile },
                ],
            },
        ],
        Route = new()
        {
            Receiver = "slack",
            GroupBy = ["alertname"],
            GroupWait = 30.Seconds,
            GroupInterval = 5.Minutes,
            RepeatInterval = 12.Hours,
            Routes =
            [
                new() { Receiver = "on-call", Alerts = ["BackupFailed"], GroupWait = 0.Seconds, RepeatInterval = 30.Minutes },
                new() { Receiver = "slack", Alerts = [RollbackAlert], GroupWait = 0.Seconds },
                new() { Receiver = "on-call", Severities = [AlertSeverity.Critical], RepeatInterval = 30.Minutes },
            ],
        },
        Inhibitions =
        [
            new() { Sources = ["ApplicationDown"], Targets = ["HighErrorRate", "HighResponseTime"] },
            new() { Sources = ["DatabaseDown"], Targets = ["DatabaseConnectionPoolExhausted"] },
        ],
    };

    public static readonly GrafanaServer Grafana = new()
    {
        Server = GrafanaApp,
        Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090", IsDefault = true }],
        Provider = new() { Name = "secure-messenger", Folder = "Secure Messenger", Path = "/etc/grafana/dashboards" },
    };

    private const string SlackUrlFile = "/etc/alertmanager-secrets/slack-url";
    private const string OnCallUrlFile = "/etc/alertmanager-secrets/on-call-url";
    private const string SmtpPasswordFile = "/etc/alertmanager-secrets/smtp-password";

    private static SlackNotifier Slack => new() { Channel = "#secure-messenger-ops", UrlFile = SlackUrlFile };
}
