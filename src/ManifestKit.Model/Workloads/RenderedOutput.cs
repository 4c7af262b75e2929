namespace ManifestKit;

/// <summary>Files that ManifestKit renders for an environment and that a container reads.</summary>
public enum RenderedOutput
{
    /// <summary>The folder with <c>prometheus.yml</c> and its rules.</summary>
    Prometheus,

    /// <summary>The folder with <c>alertmanager.yml</c>.</summary>
    Alertmanager,

    /// <summary>The folder with Grafana's data sources and dashboard providers.</summary>
    GrafanaProvisioning,

    /// <summary>The folder with Grafana's dashboards.</summary>
    GrafanaDashboards,

    /// <summary>The file <c>nginx.conf</c>.</summary>
    NginxMain,

    /// <summary>The folder with nginx's sites.</summary>
    NginxSites,
}
