namespace ManifestKit;

/// <summary>How pods of an app are spread.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"/>
public sealed record Placement : Declaration
{
    /// <summary>Declares a placement.</summary>
    public Placement([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>Whether two pods may share a topology domain when there is no other room. Default: they may.</summary>
    public Spread Spread { get; init; } = Spread.Preferred;

    /// <summary>The node label that tells domains apart. Default: the node itself.</summary>
    public string TopologyKey { get; init; } = "kubernetes.io/hostname";
}
