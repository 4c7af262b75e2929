using ManifestKit.Kubernetes.Meta.V1;
using ManifestKit.Kubernetes.Networking.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Allows what dependencies, gateways, metrics and declared connections of an environment imply, and denies the rest.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/services-networking/network-policies/"/>
internal sealed class NetworkPolicies
{
    private const string SolverLabel = "acme.cert-manager.io/http01-solver";
    private const int SolverPort = 8089;

    private readonly EnvironmentScope _scope;
    private readonly NetworkRules? _rules;
    private readonly IReadOnlyList<Workload> _workloads;
    private readonly IReadOnlyList<Site> _sites;
    private readonly ILookup<string, (Workload From, string? Port, Declaration Origin)> _clients;
    private readonly ILookup<string, Route> _routes;
    private readonly ILookup<string, Connection> _incoming;
    private readonly ILookup<string, Connection> _outgoing;

    public NetworkPolicies(EnvironmentScope scope)
    {
        _scope = scope;
        _rules = scope.Stack.Network is { DenyByDefault: true } rules ? rules : null;
        _workloads = _rules is null ? [] : [.. scope.Stack.Workloads];
        _clients = _workloads.SelectMany(client => NeedsOf(client).Select(need => (Client: client, Need: need))).ToLookup(use => use.Need.On.Name, use => (use.Client, use.Need.Port, use.Need.Origin));

        // An nginx that reads files is not in the cluster.
        _sites = [.. scope.Stack.Gateways.Where(gateway => gateway.Controller != GatewayController.Nginx).SelectMany(gateway => gateway.Sites)];
        _routes = _sites.SelectMany(site => site.Routes).Where(route => route.To is not null).ToLookup(route => route.To!.Name);
        IReadOnlyList<Connection> connections = _rules?.Connections ?? [];
        _incoming = connections.Where(connection => connection.To is not null).ToLookup(connection => connection.To!.Name);
        _outgoing = connections.ToLookup(connection => connection.From.Name);
    }

    /// <summary>Denies everything in the environment's namespace that no other policy allows.</summary>
    public IEnumerable<ClusterObject> DenyAll()
    {
        if (_rules is null)
            yield break;
        yield return new("network", new NetworkPolicy
        {
            Metadata = Metadata.Of("default-deny", _scope),
            Spec = new() { PodSelector = new(), PolicyTypes = [PolicyType.Ingress, PolicyType.Egress] },
        }, _rules);
    }

    /// <summary>Lets cert-manager's pods answer an issuer that asks by HTTP: they come and go in the namespace of the certificate.</summary>
    /// <seealso href="https://cert-manager.io/docs/configuration/acme/http01/"/>
    public IEnumerable<ClusterObject> Solvers()
    {
        if (_rules is null || !_sites.Any(site => site.Certificate?.Issuer is not null))
            yield break;
        yield return new("network", new NetworkPolicy
        {
            Metadata = Metadata.Of("acme-http01-solver", _scope),
            Spec = new()
            {
                PodSelector = NetworkPeers.Matching(SolverLabel, "true"),
                PolicyTypes = [PolicyType.Ingress],
                Ingress = [new() { From = [NetworkPeers.Gateway(_rules)], Ports = [NetworkPorts.Tcp(SolverPort)] }],
            },
        }, _rules);
    }

    /// <summary>What one workload may receive and send. A workload in a namespace of its own is left to that namespace's rules.</summary>
    public IEnumerable<ClusterObject> Of(Workload workload)
    {
        if (_rules is null || workload.Namespace is not null)
            yield break;
        yield return new(workload, new NetworkPolicy
        {
            Metadata = Metadata.Of(workload, _scope, ObjectNaming.NetworkPolicy(workload)),
            Spec = new()
            {
                PodSelector = new() { MatchLabels = Metadata.Selector(workload, _scope) },
                PolicyTypes = [PolicyType.Ingress, PolicyType.Egress],
                Ingress = [.. Incoming(workload, _rules)],
                Egress = [NameServer(), .. Outgoing(workload)],
            },
        });
    }

    private IEnumerable<NetworkPolicyIngressRule> Incoming(Workload workload, NetworkRules rules)
    {
        foreach (var (client, port, origin) in workload.Ports.Count > 0 ? _clients[workload.Name] : [])
            yield return new() { From = [NetworkPeers.Pods(client, _scope)], Ports = NetworkPorts.Of(workload, port, origin) };

        foreach (var connection in _incoming[workload.Name])
            yield return new() { From = [NetworkPeers.Pods(connection.From, _scope)], Ports = [NetworkPorts.Tcp(connection.Port)] };

        foreach (var route in _routes[workload.Name].DistinctBy(route => route.Port))
            yield return new() { From = [NetworkPeers.Gateway(rules)], Ports = NetworkPorts.Of(workload, route.Port ?? workload.FindPort()?.Name, route) };

        if (PortOfMetrics(workload) is { } metrics && NetworkPeers.Monitoring(rules, _scope) is { } monitoring)
            yield return new() { From = [monitoring], Ports = NetworkPorts.Of(workload, metrics.Name, workload) };
    }

    private IEnumerable<NetworkPolicyEgressRule> Outgoing(Workload workload)
    {
        foreach (var need in NeedsOf(workload))
        {
            if (_scope.Find(need.On) is { Ports.Count: > 0 } needed)
                yield return new() { To = NetworkPeers.Of(needed, _scope), Ports = NetworkPorts.Of(needed, need.Port, need.Origin) };
        }

        foreach (var connection in _outgoing[workload.Name])
        {
            yield return new()
            {
                To = [connection.To is { } to ? NetworkPeers.Pods(to, _scope) : new() { IpBlock = new() { Cidr = connection.ToCidr! } }],
                Ports = [NetworkPorts.Tcp(connection.Port)],
            };
        }

        var scrapes = Scrapes(workload);
        foreach (var target in scrapes ? _workloads : [])
        {
            if (PortOfMetrics(target) is { } port)
                yield return new() { To = NetworkPeers.Of(target, _scope), Ports = NetworkPorts.Of(target, port.Name, target) };
        }

        if (scrapes || workload.ServiceAccount is { Rules.Count: > 0 })
            yield return ApiServer();
    }

    // Prometheus also tells the Alertmanager.
    private IEnumerable<(Workload On, string? Port, Declaration Origin)> NeedsOf(Workload client)
    {
        foreach (var dependency in client.DependsOn)
            yield return (dependency.On, dependency.Port, dependency);
        if (Scrapes(client) && _scope.Stack.Alertmanager?.Server is { } alertmanager && client.DependsOn.All(d => d.On.Name != alertmanager.Name))
            yield return (alertmanager, null, client);
    }

    private bool Scrapes(Workload workload) => _scope.Stack.Prometheus?.Server?.Name == workload.Name;

    private static Port? PortOfMetrics(Workload workload) => workload.Metrics is { } metrics ? workload.FindPort(metrics.Port) : null;

    /// <summary>The API server is no pod, and no declaration knows its address: its usual ports are open.</summary>
    private static NetworkPolicyEgressRule ApiServer() => new() { Ports = [NetworkPorts.Tcp(443), NetworkPorts.Tcp(6443)] };

    /// <summary>Without the name server nothing else can be found.</summary>
    private static NetworkPolicyEgressRule NameServer() => new() { To = [NetworkPeers.NameServer()], Ports = NetworkPorts.OfNameServer() };
}
