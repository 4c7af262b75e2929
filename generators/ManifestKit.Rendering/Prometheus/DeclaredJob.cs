using ManifestKit.Prometheus;

namespace ManifestKit.Rendering.Prometheus;

/// <summary>A scrape job for targets that are no workload of the stack.</summary>
internal static class DeclaredJob
{
    private const string ServiceAccountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";

    public static ScrapeConfig Of(ScrapeJob job)
    {
        var config = job.Discovery is { } discovery ? Discovered(job, discovery) : new ScrapeConfig { JobName = job.Name };
        config.MetricsPath ??= job.Path == "/metrics" ? null : job.Path;
        config.ScrapeInterval = job.Interval.ToDocument();
        config.HonorLabels = job.HonorLabels ? true : null;
        if (job.Discovery is null)
        {
            config.StaticConfigs =
                [new() { Targets = [.. job.Targets], Labels = job.Labels.Count > 0 ? new Dictionary<string, string>(job.Labels) : null }];
        }

        return config;
    }

    private static ScrapeConfig Discovered(ScrapeJob job, ClusterDiscovery discovery) => new()
    {
        JobName = job.Name,
        Scheme = Scheme.Https,
        Authorization = new() { CredentialsFile = $"{ServiceAccountFolder}/token" },
        TlsConfig = new() { CaFile = $"{ServiceAccountFolder}/ca.crt" },
        MetricsPath = discovery == ClusterDiscovery.NodeContainers ? "/metrics/cadvisor" : null,
        KubernetesSdConfigs = [new() { Role = discovery == ClusterDiscovery.ApiServers ? KubernetesSdRole.Endpointslice : KubernetesSdRole.Node }],
        RelabelConfigs =
        [
            discovery == ClusterDiscovery.ApiServers
                ? new()
                {
                    SourceLabels = ["__meta_kubernetes_namespace", "__meta_kubernetes_service_name", "__meta_kubernetes_endpointslice_port_name"],
                    Regex = "default;kubernetes;https",
                    Action = RelabelAction.Keep,
                }
                : new() { Regex = "__meta_kubernetes_node_label_(.+)", Action = RelabelAction.Labelmap },
            .. job.Labels.Select(label => new RelabelConfig { TargetLabel = label.Key, Replacement = label.Value.Replace("$", "$$", StringComparison.Ordinal) }),
        ],
    };
}
