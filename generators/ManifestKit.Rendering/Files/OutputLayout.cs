namespace ManifestKit.Rendering;

/// <summary>Where files stand below <c>output/&lt;stack&gt;/</c>. Mounts are computed from here, so they follow when a file moves.</summary>
public static class OutputLayout
{
    /// <summary>The folder of the Compose files.</summary>
    public const string Compose = "compose";

    /// <summary>The folder of the Kustomize base.</summary>
    public const string KustomizeBase = "kubernetes/base";

    /// <summary>The folder of an environment's Kustomize overlay.</summary>
    public static string KustomizeOverlay(string environment) => $"kubernetes/overlays/{environment}";

    /// <summary>The folder of an environment's Kubernetes objects, one file an object.</summary>
    public static string RenderedObjects(string environment) => $"kubernetes/rendered/{environment}";

    /// <summary>The folder of an environment's Prometheus configuration.</summary>
    public static string Prometheus(string environment) => $"prometheus/{environment}";

    /// <summary>The folder of an environment's Alertmanager configuration.</summary>
    public static string Alertmanager(string environment) => $"alertmanager/{environment}";

    /// <summary>The folder of an environment's Grafana provisioning.</summary>
    public static string GrafanaProvisioning(string environment) => $"grafana/{environment}/provisioning";

    /// <summary>The folder of an environment's Grafana dashboards.</summary>
    public static string GrafanaDashboards(string environment) => $"grafana/{environment}/dashboards";

    /// <summary>Prometheus' main file, in its folder.</summary>
    public const string PrometheusFile = "prometheus.yml";

    /// <summary>The file of a group of rules, in Prometheus' folder.</summary>
    public static string RuleFile(AlertGroup group) => $"rules/{group.Name}.yml";

    /// <summary>Alertmanager's file, in its folder.</summary>
    public const string AlertmanagerFile = "alertmanager.yml";

    /// <summary>Grafana's data sources, in its provisioning folder.</summary>
    public const string DatasourcesFile = "datasources/datasources.yml";

    /// <summary>Grafana's dashboard provider, in its provisioning folder.</summary>
    public const string ProvidersFile = "dashboards/provider.yml";

    /// <summary>The file of a dashboard, in Grafana's dashboard folder.</summary>
    public static string DashboardFile(Dashboard dashboard) => $"{dashboard.Uid}.json";

    /// <summary>An environment's main nginx file.</summary>
    public static string NginxMain(string environment) => $"nginx/{environment}/nginx.conf";

    /// <summary>The folder of an environment's nginx sites.</summary>
    public static string NginxSites(string environment) => $"nginx/{environment}/conf.d";

    /// <summary>The files that a container finds in the folder that it mounts.</summary>
    public static IEnumerable<string> FilesOf(RenderedOutput output, Stack stack) => output switch
    {
        RenderedOutput.Prometheus => [PrometheusFile, .. stack.Alerts.Select(RuleFile)],
        RenderedOutput.Alertmanager => [AlertmanagerFile],
        RenderedOutput.GrafanaProvisioning => [DatasourcesFile, ProvidersFile],
        RenderedOutput.GrafanaDashboards => stack.Dashboards.Select(DashboardFile),
        RenderedOutput.NginxMain => ["nginx.conf"],
        RenderedOutput.NginxSites => stack.Gateways.SelectMany(g => g.Sites).Select(s => $"{s.Host}.conf"),
        _ => throw new ArgumentOutOfRangeException(nameof(output)),
    };

    /// <summary>The file or folder that a container mounts.</summary>
    public static string Of(RenderedOutput output, string environment) => output switch
    {
        RenderedOutput.Prometheus => Prometheus(environment),
        RenderedOutput.Alertmanager => Alertmanager(environment),
        RenderedOutput.GrafanaProvisioning => GrafanaProvisioning(environment),
        RenderedOutput.GrafanaDashboards => GrafanaDashboards(environment),
        RenderedOutput.NginxMain => NginxMain(environment),
        RenderedOutput.NginxSites => NginxSites(environment),
        _ => throw new ArgumentOutOfRangeException(nameof(output)),
    };
}
