using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Kubernetes.Meta.V1;
using ManifestKit.Kubernetes.Networking.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Allows what dependencies, gateways, metrics and declared connections imply, and denies the rest.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/services-networking/network-policies/"/>
internal static class NetworkPolicies
{
    private const string NamespaceLabel = "kubernetes.io/metadata.name";
    private const string SolverLabel = "acme.cert-manager.io/http01-solver";
    private const int SolverPort = 8089;

    /// <summary>Denies everything in the environment's namespace that no other policy allows.</summary>
    public static IEnumerable<ClusterObject> DenyAll(EnvironmentScope scope)
    {
        if (scope.Stack.Network is not { DenyByDefault: true } rules)
            yield break;
        yield return new("network", new NetworkPolicy
        {
            Metadata = Metadata.Of("default-deny", scope),
            Spec = new() { PodSelector = new(), PolicyTypes = [PolicyType.Ingress, PolicyType.Egress] },
        }, rules);
    }

    /// <summary>Lets cert-manager's pods answer an issuer that asks by HTTP: they come and go in the namespace of the certificate.</summary>
    /// <seealso href="https://cert-manager.io/docs/configuration/acme/http01/"/>
    public static IEnumerable<ClusterObject> Solvers(EnvironmentScope scope)
    {
        if (scope.Stack.Network is not { DenyByDefault: true } rules || !SitesOfCluster(scope).Any(s => s.Certificate?.Issuer is not null))
            yield break;
        yield return new("network", new NetworkPolicy
        {
            Metadata = Metadata.Of("acme-http01-solver", scope),
            Spec = new()
            {
                PodSelector = Matching(SolverLabel, "true"),
                PolicyTypes = [PolicyType.Ingress],
                Ingress = [new() { From = [GatewayOf(rules)], Ports = [Tcp(SolverPort)] }],
            },
        }, rules);
    }

    /// <summary>What one workload may receive and send. A workload in a namespace of its own is left to that namespace's rules.</summary>
    public static IEnumerable<ClusterObject> Of(Workload workload, EnvironmentScope scope)
    {
        if (scope.Stack.Network is not { DenyByDefault: true } rules || workload.Namespace is not null)
            yield break;
        yield return new(workload, new NetworkPolicy
        {
            Metadata = Metadata.Of(workload, scope, ObjectNaming.NetworkPolicy(workload)),
            Spec = new()
            {
                PodSelector = new() { MatchLabels = Metadata.Selector(workload, scope) },
                PolicyTypes = [PolicyType.Ingress, PolicyType.Egress],
                Ingress = [.. Incoming(workload, rules, scope)],
                Egress = [NameServer(), .. Outgoing(workload, rules, scope)],
            },
        });
    }

    private static IEnumerable<NetworkPolicyIngressRule> Incoming(Workload workload, NetworkRules rules, EnvironmentScope scope)
    {
        foreach (var client in scope.Stack.Workloads)
        {
            foreach (var need in NeedsOf(client, scope).Where(n => n.On.Name == workload.Name && workload.Ports.Count > 0))
                yield return new() { From = [PodsOf(client, scope)], Ports = PortsOf(workload, need.Port, need.Origin) };
        }

        foreach (var connection in rules.Connections.Where(c => c.To?.Name == workload.Name))
            yield return new() { From = [PodsOf(connection.From, scope)], Ports = [Tcp(connection.Port)] };

        foreach (var route in SitesOfCluster(scope).SelectMany(s => s.Routes).Where(r => r.To?.Name == workload.Name).DistinctBy(r => r.Port))
            yield return new() { From = [GatewayOf(rules)], Ports = PortsOf(workload, route.Port ?? workload.FindPort()?.Name, route) };

        if (PortOfMetrics(workload) is { } port && MonitoringOf(rules, scope) is { } monitoring)
            yield return new() { From = [monitoring], Ports = PortsOf(workload, port.Name, workload) };
    }

    private static IEnumerable<NetworkPolicyEgressRule> Outgoing(Workload workload, NetworkRules rules, EnvironmentScope scope)
    {
        foreach (var need in NeedsOf(workload, scope))
        {
            if (scope.Find(need.On) is { Ports.Count: > 0 } needed)
                yield return new() { To = PeersOf(needed, scope), Ports = PortsOf(needed, need.Port, need.Origin) };
        }

        foreach (var connection in rules.Connections.Where(c => c.From.Name == workload.Name))
        {
            yield return new()
            {
                To = [connection.To is { } to ? PodsOf(to, scope) : new() { IpBlock = new() { Cidr = connection.ToCidr! } }],
                Ports = [Tcp(connection.Port)],
            };
        }

        var scrapes = Scrapes(workload, scope);
        foreach (var target in scrapes ? scope.Stack.Workloads : [])
        {
            if (PortOfMetrics(target) is { } port)
                yield return new() { To = PeersOf(target, scope), Ports = PortsOf(target, port.Name, target) };
        }

        if (scrapes || workload.ServiceAccount is { Rules.Count: > 0 })
            yield return ApiServer();
    }

    /// <summary>The sites that a controller in the cluster serves. An nginx that reads files is not in it.</summary>
    private static IEnumerable<Site> SitesOfCluster(EnvironmentScope scope) =>
        scope.Stack.Gateways.Where(g => g.Controller != GatewayController.Nginx).SelectMany(g => g.Sites);

    // Prometheus also tells the Alertmanager.
    private static IEnumerable<(Workload On, string? Port, Declaration Origin)> NeedsOf(Workload client, EnvironmentScope scope)
    {
        foreach (var dependency in client.DependsOn)
            yield return (dependency.On, dependency.Port, dependency);
        if (Scrapes(client, scope) && scope.Stack.Alertmanager?.Server is { } alertmanager && client.DependsOn.All(d => d.On.Name != alertmanager.Name))
            yield return (alertmanager, null, client);
    }

    /// <summary>The API server is no pod, and no declaration knows its address: its usual ports are open.</summary>
    private static NetworkPolicyEgressRule ApiServer() => new() { Ports = [Tcp(443), Tcp(6443)] };

    private static Port? PortOfMetrics(Workload workload) => workload.Metrics is { } metrics ? workload.FindPort(metrics.Port) : null;

    private static bool Scrapes(Workload workload, EnvironmentScope scope) => scope.Stack.Prometheus?.Server?.Name == workload.Name;

    /// <summary>Without the name server nothing else can be found.</summary>
    private static NetworkPolicyEgressRule NameServer() => new()
    {
        To = [new() { NamespaceSelector = Matching(NamespaceLabel, "kube-system"), PodSelector = Matching("k8s-app", "kube-dns") }],
        Ports = [new() { Protocol = Protocol.UDP, Port = 53 }, new() { Protocol = Protocol.TCP, Port = 53 }],
    };

    private static List<NetworkPolicyPeer> PeersOf(Workload workload, EnvironmentScope scope) => workload is Database { Managed: { } managed }
        ? [.. managed.Cidrs.Select(cidr => new NetworkPolicyPeer { IpBlock = new() { Cidr = cidr } })]
        : [PodsOf(workload, scope)];

    private static NetworkPolicyPeer GatewayOf(NetworkRules rules) => new()
    {
        NamespaceSelector = Matching(NamespaceLabel, rules.GatewayNamespace),
        PodSelector = rules.GatewayLabels.Count == 0 ? null : new() { MatchLabels = new Dictionary<string, string>(rules.GatewayLabels) },
    };

    private static NetworkPolicyPeer? MonitoringOf(NetworkRules rules, EnvironmentScope scope)
    {
        var server = scope.Stack.Prometheus?.Server;
        if ((rules.MonitoringNamespace ?? server?.Namespace) is { } elsewhere)
            return NamespaceOf(elsewhere);
        return server is null ? null : PodsOf(server, scope);
    }

    private static NetworkPolicyPeer PodsOf(Workload workload, EnvironmentScope scope) => new()
    {
        NamespaceSelector = workload.Namespace is { } other ? Matching(NamespaceLabel, other) : null,
        PodSelector = new() { MatchLabels = Metadata.Selector(workload, scope) },
    };

    private static NetworkPolicyPeer NamespaceOf(string name) => new() { NamespaceSelector = Matching(NamespaceLabel, name) };

    private static LabelSelector Matching(string label, string value) => new() { MatchLabels = new Dictionary<string, string> { [label] = value } };

    // A rule without ports would allow all of them.
    private static List<NetworkPolicyPort> PortsOf(Workload workload, string? name, Declaration user)
    {
        List<NetworkPolicyPort> ports =
        [
            .. workload.Ports.Where(p => name is null || p.Name == name)
                .Select(p => new NetworkPolicyPort { Protocol = p.Protocol == TransportProtocol.Udp ? Protocol.UDP : Protocol.TCP, Port = p.Number }),
        ];
        return ports.Count > 0
            ? ports
            : throw new RenderException(user, $"Workload '{workload.Name}' has no port{(name is null ? "" : $" '{name}'")}; declare it in its Ports.");
    }

    private static NetworkPolicyPort Tcp(int port) => new() { Protocol = Protocol.TCP, Port = port };
}
