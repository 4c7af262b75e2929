using ManifestKit.Prometheus;

namespace ManifestKit.Rendering.Prometheus;

/// <summary>The scrape job of a workload: its container in Compose, each of its pods in Kubernetes.</summary>
internal static class WorkloadJob
{
    public static ScrapeConfig Of(Workload workload, MetricsEndpoint metrics, EnvironmentScope scope)
    {
        var port = workload.FindPort(metrics.Port) ?? throw new RenderException(
            metrics,
            metrics.Port is null ? $"Workload '{workload.Name}' has metrics but no port; declare one in its Ports." : $"Workload '{workload.Name}' has no port '{metrics.Port}' for its metrics.");
        var config = new ScrapeConfig
        {
            JobName = metrics.Job ?? workload.Name,
            MetricsPath = metrics.Path,
            ScrapeInterval = metrics.Interval.ToDocument(),
            HonorLabels = metrics.HonorLabels ? true : null,
        };

        if (scope.Environment.Platform == Platform.Compose)
        {
            config.StaticConfigs =
                [new() { Targets = [$"{workload.Name}:{port.Number}"], Labels = metrics.Labels.Count > 0 ? new Dictionary<string, string>(metrics.Labels) : null }];
        }
        else
        {
            Discover(config, workload, metrics, port, scope);
        }

        return config;
    }

    private static void Discover(ScrapeConfig config, Workload workload, MetricsEndpoint metrics, Port port, EnvironmentScope scope)
    {
        config.KubernetesSdConfigs =
        [
            new()
            {
                Role = KubernetesSdRole.Pod,
                Namespaces = new() { Names = [workload.Namespace ?? scope.Namespace] },
                Selectors = [new() { Role = "pod", Label = $"app.kubernetes.io/name={workload.Name}" }],
            },
        ];
        config.RelabelConfigs =
        [
            .. Annotated(metrics),
            new() { SourceLabels = ["__meta_kubernetes_pod_container_port_name"], Regex = port.Name, Action = RelabelAction.Keep },
            new() { SourceLabels = ["__meta_kubernetes_namespace"], TargetLabel = "namespace" },
            new() { SourceLabels = ["__meta_kubernetes_pod_name"], TargetLabel = "pod" },
            .. metrics.Labels.Select(label => new RelabelConfig { TargetLabel = label.Key, Replacement = label.Value.Replace("$", "$$", StringComparison.Ordinal) }),
        ];
    }

    private static IEnumerable<RelabelConfig> Annotated(MetricsEndpoint metrics) => metrics.Annotated
        ? [new() { SourceLabels = ["__meta_kubernetes_pod_annotation_prometheus_io_scrape"], Regex = "true", Action = RelabelAction.Keep }]
        : [];
}
