namespace ManifestKit;

/// <summary>Keeps the numbers of an app's pods in different zones or nodes alike.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"/>
public sealed record TopologySpread : Declaration
{
    /// <summary>Declares a spread.</summary>
    public TopologySpread([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The node label that tells domains apart. Default: the zone.</summary>
    public string TopologyKey { get; init; } = "topology.kubernetes.io/zone";

    /// <summary>By how many pods two domains may differ. Default: 1.</summary>
    public int MaxSkew { get; init; } = 1;

    /// <summary>Whether a pod may break the rule when there is no other room. Default: it may.</summary>
    public Spread Spread { get; init; } = Spread.Preferred;
}
