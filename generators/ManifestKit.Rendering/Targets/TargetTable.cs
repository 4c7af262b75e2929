namespace ManifestKit.Rendering;

/// <summary>Every target, in the order of rendering. A new target is one folder and one line here.</summary>
public static class TargetTable
{
    /// <summary>The targets.</summary>
    public static IReadOnlyList<ITarget> All { get; } =
    [
        new Kustomize.KustomizeTarget(),
        new Compose.ComposeTarget(),
        new Prometheus.PrometheusTarget(),
        new Alertmanager.AlertmanagerTarget(),
        new Grafana.GrafanaTarget(),
        new Nginx.NginxTarget(),
        new Readme.ReadmeTarget(),
    ];
}
