namespace ManifestKit;

/// <summary>A database that somebody else runs, such as a cloud provider: no pod of it is in the cluster.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/services-networking/service/#externalname"/>
public sealed record ManagedDatabase : Declaration
{
    /// <summary>Declares a managed database.</summary>
    public ManagedDatabase([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The host name by which it is reached. In the cluster the database's own name leads there.</summary>
    public required string Host { get; init; }

    /// <summary>The addresses that it may have, as CIDR: network rules allow connections to these.</summary>
    public required IReadOnlyList<string> Cidrs { get; init; }
}
