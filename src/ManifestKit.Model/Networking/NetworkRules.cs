namespace ManifestKit;

/// <summary>Who may talk to whom.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/services-networking/network-policies/"/>
public sealed record NetworkRules : Declaration
{
    /// <summary>Declares network rules.</summary>
    public NetworkRules([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>
    /// Whether everything that is neither declared nor implied is denied. Dependencies, gateways and what their certificates need, metrics, DNS,
    /// and the API server for accounts with rules are implied. Default: true.
    /// </summary>
    public bool DenyByDefault { get; init; } = true;

    /// <summary>The namespace that scrapes metrics. Default: the pods of <see cref="PrometheusServer.Server"/>, or their namespace; without it, nobody.</summary>
    public string? MonitoringNamespace { get; init; }

    /// <summary>The namespace of the ingress controller. Default: <c>ingress-nginx</c>.</summary>
    public string GatewayNamespace { get; init; } = "ingress-nginx";

    /// <summary>The labels of the ingress controller's pods. Default: all pods of <see cref="GatewayNamespace"/>.</summary>
    public NameMap<string> GatewayLabels { get; init; } = new();

    /// <summary>Connections that nothing else implies.</summary>
    public IReadOnlyList<Connection> Connections { get; init; } = [];

    /// <summary>The zone of workloads that name none. Default: Compose's own network, which all of these share.</summary>
    public NetworkZone? DefaultZone { get; init; }
}
