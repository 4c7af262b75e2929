using ManifestKit;

namespace Stacks.Shared;

/// <summary>Prometheus, Alertmanager and Grafana as every system has them in a cluster. A system says with <c>with</c> what is its own.</summary>
internal static class ClusterMonitoring
{
    public const string Namespace = "monitoring";

    public const string SlackUrlFile = "/etc/alertmanager-secrets/slack-url";
    public const string SmtpPasswordFile = "/etc/alertmanager-secrets/smtp-password";

    public static readonly App Prometheus = new()
    {
        Name = "prometheus",
        Namespace = Namespace,
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

    public static readonly App Alertmanager = new()
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
        Readiness = new() { Http = "/-/ready" },
        Security = new() { User = 65534 },
        Resources = new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" },
    };

    /// <summary>Grafana, which reads dashboards from a folder and asks a Prometheus.</summary>
    public static App Grafana(App prometheus, string dashboards = "/var/lib/grafana/dashboards") => new()
    {
        Name = "grafana",
        Namespace = Namespace,
        Image = "grafana/grafana:12.2.1",
        Ports = [new() { Number = 3000 }],
        Volumes =
        [
            new() { Name = "data", MountPath = "/var/lib/grafana", Content = new PersistentVolume { Size = "2Gi" } },
            new() { Name = "provisioning", MountPath = "/etc/grafana/provisioning", Content = new RenderedFiles(RenderedOutput.GrafanaProvisioning), ReadOnly = true },
            new() { Name = "dashboards", MountPath = dashboards, Content = new RenderedFiles(RenderedOutput.GrafanaDashboards), ReadOnly = true },
        ],
        DependsOn = [prometheus],
        Release = new Recreate(),
        Readiness = new() { Http = "/api/health" },
        Security = new() { User = 472 },
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
    };
}
