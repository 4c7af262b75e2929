namespace ManifestKit;

/// <summary>A Gateway that the stack does not render: its listeners, and the certificates that they serve, are somebody else's.</summary>
/// <seealso href="https://gateway-api.sigs.k8s.io/api-types/httproute/#attaching-to-gateways"/>
public sealed record GatewayReference : Declaration
{
    /// <summary>Refers to a Gateway.</summary>
    public GatewayReference([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The Gateway's name.</summary>
    public required string Name { get; init; }

    /// <summary>The Gateway's namespace. Default: the environment's.</summary>
    public string? Namespace { get; init; }

    /// <summary>The listener that serves sites without a certificate, and redirects those with one. Default: every listener serves them.</summary>
    public string? HttpListener { get; init; }

    /// <summary>The listener that serves sites with a certificate. They need it and <see cref="HttpListener"/>.</summary>
    public string? HttpsListener { get; init; }
}
