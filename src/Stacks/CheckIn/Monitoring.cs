using ManifestKit;
using Stacks.Shared;
using static Stacks.CheckIn.CheckInStack;

namespace Stacks.CheckIn;

/// <summary>Prometheus, Alertmanager and Grafana, in a namespace of their own. 001-D28: one of each, and no operator beside them.</summary>
internal static class Monitoring
{
    public static readonly App PrometheusApp = ClusterMonitoring.Prometheus with { OnlyIn = Clusters };

    public static readonly App AlertmanagerApp = ClusterMonitoring.Alertmanager with
    {
        OnlyIn = Clusters,
        SecretFiles =
        [
            new() { Key = Secrets.Alertmanager["slack-url"], Path = ClusterMonitoring.SlackUrlFile },
            new() { Key = Secrets.Alertmanager["smtp-password"], Path = ClusterMonitoring.SmtpPasswordFile },
        ],
    };

    public static readonly App GrafanaApp = ClusterMonitoring.Grafana(PrometheusApp) with { OnlyIn = Clusters };

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
                        PasswordFile = ClusterMonitoring.SmtpPasswordFile,
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

    private static SlackNotifier Slack => new() { Channel = "#checkin-alerts", UrlFile = ClusterMonitoring.SlackUrlFile };
}
