using ManifestKit;
using static Stacks.Optim.OptimStack;

namespace Stacks.Optim;

/// <summary>Prometheus, Alertmanager and Grafana, in a namespace of their own.</summary>
internal static class Monitoring
{
    public const string Namespace = "monitoring";

    private const string SlackUrlFile = "/etc/alertmanager-secrets/slack-url";

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
        SecretFiles = [new() { Key = Secrets.Alertmanager["slack-url"], Path = SlackUrlFile }],
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
        Receivers = [new() { Name = "devops", Notifiers = [new SlackNotifier { Channel = "#devops", UrlFile = SlackUrlFile }] }],
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
