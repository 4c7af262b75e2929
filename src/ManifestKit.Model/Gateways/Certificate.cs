namespace ManifestKit;

/// <summary>A TLS certificate.</summary>
public sealed record Certificate : Declaration
{
    /// <summary>Declares a certificate.</summary>
    public Certificate([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name: of the Kubernetes Secret that holds it.</summary>
    public required string Name { get; init; }

    /// <summary>The cert-manager ClusterIssuer. Default: none, somebody else creates the Secret.</summary>
    /// <seealso href="https://cert-manager.io/docs/usage/ingress/"/>
    public string? Issuer { get; init; }

    /// <summary>The folder with <c>fullchain.pem</c> and <c>privkey.pem</c>, for nginx.</summary>
    public string? Folder { get; init; }

    /// <summary>Protocols and ciphers. Default: Mozilla's intermediate profile.</summary>
    public TlsProfile Profile { get; init; } = TlsProfile.Intermediate;
}
