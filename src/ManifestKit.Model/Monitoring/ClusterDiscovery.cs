namespace ManifestKit;

/// <summary>What Prometheus finds by itself in a Kubernetes cluster.</summary>
/// <seealso href="https://prometheus.io/docs/prometheus/latest/configuration/configuration/#kubernetes_sd_config"/>
public enum ClusterDiscovery
{
    /// <summary>The API servers.</summary>
    ApiServers,

    /// <summary>The kubelet of each node.</summary>
    Nodes,

    /// <summary>The containers of each node, by cAdvisor.</summary>
    NodeContainers,
}
