namespace ManifestKit;

/// <summary>The Kubernetes account that a workload uses.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/security/service-accounts/"/>
public sealed record ServiceAccount : Declaration
{
    /// <summary>Declares a service account.</summary>
    public ServiceAccount([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it may do. Default: nothing, and no token is mounted.</summary>
    public IReadOnlyList<AccessRule> Rules { get; init; } = [];

    /// <summary>Whether that holds in every namespace and for what is in none. Default: only in its own namespace.</summary>
    public bool ClusterWide { get; init; }
}
