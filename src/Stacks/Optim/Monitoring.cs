using ManifestKit;
using Stacks.Shared;
using static Stacks.Optim.OptimStack;

namespace Stacks.Optim;

/// <summary>Prometheus, Alertmanager and Grafana, in a namespace of their own.</summary>
internal static class Monitoring
{
    public static readonly App PrometheusApp = ClusterMonitoring.Prometheus with { OnlyIn = Clusters };

    public static readonly App AlertmanagerApp = ClusterMonitoring.Alertmanager with
    {
        OnlyIn = Clusters,
        SecretFiles = [new() { Key = Secrets.Alertmanager["slack-url"], Path = ClusterMonitoring.SlackUrlFile }],
    };

    public static readonly App GrafanaApp = ClusterMonitoring.Grafana(PrometheusApp) with { OnlyIn = Clusters };

    // 000-D06: the rules are loaded, and their alerts have an Alertmanager to go to.
    public static readonly PrometheusServer Prometheus = new()
    {
        OnlyIn = Clusters,
        Server = PrometheusApp,

        // 000-D09: what a memory alert is about comes from cAdvisor.
        Jobs = [new() { Name = "kubernetes-cadvisor", Discovery = ClusterDiscovery.NodeContainers }],
    };

    public static readonly AlertmanagerServer Alertmanager = new()
    {
        OnlyIn = Clusters,
        Server = AlertmanagerApp,
        Receivers = [new() { Name = "devops", Notifiers = [new SlackNotifier { Channel = "#devops", UrlFile = ClusterMonitoring.SlackUrlFile }] }],
        Route = new()
        {
            Receiver = "devops",
            GroupBy = ["alertname"],
            GroupWait = 30.Seconds,
            GroupInterval = 5.Minutes,
            RepeatInterval = 12.Hours,
            Routes = [new() { Receiver = "devops", Severities = [AlertSeverity.Critical], GroupWait = 10.Seconds, RepeatInterval = 1.Hours }],
        },
    };

    public static readonly GrafanaServer Grafana = new()
    {
        OnlyIn = Clusters,
        Server = GrafanaApp,
        Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090", IsDefault = true }],
        Provider = new() { Name = "optim", Folder = "Optim" },
    };
}
