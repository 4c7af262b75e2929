using ManifestKit;
using Stacks.Shared;

namespace Stacks.SecureMessenger;

/// <summary>Prometheus, Alertmanager and Grafana, in a namespace of their own.</summary>
internal static class Monitoring
{
    /// <summary>The alert that whoever rolls back sends, so that every team hears of it at once.</summary>
    public const string RollbackAlert = "ReleaseRolledBack";

    public static readonly App PrometheusApp = ClusterMonitoring.Prometheus with
    {
        Arguments = [.. ClusterMonitoring.Prometheus.Arguments, "--web.enable-lifecycle"],
        ServiceAccount = new()
        {
            Name = "prometheus",
            ClusterWide = true,
            Rules =
            [
                new() { Resources = ["nodes", "nodes/metrics", "pods", "services", "endpoints"], Verbs = ["get", "list", "watch"] },
                new() { ApiGroups = ["discovery.k8s.io"], Resources = ["endpointslices"], Verbs = ["get", "list", "watch"] },
            ],
        },
    };

    public static readonly App AlertmanagerApp = ClusterMonitoring.Alertmanager with
    {
        SecretFiles =
        [
            new() { Key = Secrets.Alertmanager["slack-url"], Path = ClusterMonitoring.SlackUrlFile },
            new() { Key = Secrets.Alertmanager["on-call-url"], Path = OnCallUrlFile },
            new() { Key = Secrets.Alertmanager["smtp-password"], Path = ClusterMonitoring.SmtpPasswordFile },
        ],
    };

    public static readonly App GrafanaApp = ClusterMonitoring.Grafana(PrometheusApp, dashboards: "/etc/grafana/dashboards");

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
                        PasswordFile = ClusterMonitoring.SmtpPasswordFile,
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

    private const string OnCallUrlFile = "/etc/alertmanager-secrets/on-call-url";

    private static SlackNotifier Slack => new() { Channel = "#secure-messenger-ops", UrlFile = ClusterMonitoring.SlackUrlFile };
}
