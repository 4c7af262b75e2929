using ManifestKit.Kubernetes.Meta.V1;
using ManifestKit.Kubernetes.Networking.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Who is meant in a network policy.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors"/>
internal static class NetworkPeers
{
    private const string NamespaceLabel = "kubernetes.io/metadata.name";

    /// <summary>A workload: its pods, or the addresses that it has elsewhere.</summary>
    public static List<NetworkPolicyPeer> Of(Workload workload, EnvironmentScope scope) => workload is Database { Managed: { } managed }
        ? [.. managed.Cidrs.Select(cidr => new NetworkPolicyPeer { IpBlock = new() { Cidr = cidr } })]
        : [Pods(workload, scope)];

    /// <summary>The pods of a workload.</summary>
    public static NetworkPolicyPeer Pods(Workload workload, EnvironmentScope scope) => new()
    {
        NamespaceSelector = workload.Namespace is { } other ? Matching(NamespaceLabel, other) : null,
        PodSelector = new() { MatchLabels = Metadata.Selector(workload, scope) },
    };

    /// <summary>The controller of the gateways.</summary>
    public static NetworkPolicyPeer Gateway(NetworkRules rules) => new()
    {
        NamespaceSelector = Matching(NamespaceLabel, rules.GatewayNamespace),
        PodSelector = rules.GatewayLabels.Count == 0 ? null : new() { MatchLabels = new Dictionary<string, string>(rules.GatewayLabels) },
    };

    /// <summary>Who collects metrics; null if nobody does.</summary>
    public static NetworkPolicyPeer? Monitoring(NetworkRules rules, EnvironmentScope scope)
    {
        var server = scope.Stack.Prometheus?.Server;
        if ((rules.MonitoringNamespace ?? server?.Namespace) is { } elsewhere)
            return new() { NamespaceSelector = Matching(NamespaceLabel, elsewhere) };
        return server is null ? null : Pods(server, scope);
    }

    /// <summary>The cluster's name server.</summary>
    public static NetworkPolicyPeer NameServer() => new() { NamespaceSelector = Matching(NamespaceLabel, "kube-system"), PodSelector = Matching("k8s-app", "kube-dns") };

    /// <summary>Selects by one label.</summary>
    public static LabelSelector Matching(string label, string value) => new() { MatchLabels = new Dictionary<string, string> { [label] = value } };
}
