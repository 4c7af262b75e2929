namespace ManifestKit.Rendering;

/// <summary>Every target, in the order of rendering: one that takes up files of others comes after them. A new target is one folder and one line here.</summary>
public static class TargetTable
{
    /// <summary>The targets.</summary>
    public static IReadOnlyList<ITarget> All { get; } =
    [
        new Compose.ComposeTarget(),
        new Prometheus.PrometheusTarget(),
        new Alertmanager.AlertmanagerTarget(),
        new Grafana.GrafanaTarget(),
        new Nginx.NginxTarget(),
        new Kustomize.KustomizeTarget(),
        new Readme.ReadmeTarget(),
    ];
}
