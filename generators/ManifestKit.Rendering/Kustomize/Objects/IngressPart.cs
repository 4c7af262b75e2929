namespace ManifestKit.Rendering.Kustomize;

/// <summary>What one Ingress of a gateway serves: routes about which its annotations say the same.</summary>
/// <param name="Gateway">The gateway.</param>
/// <param name="Name">The name of the Ingress.</param>
/// <param name="Annotations">Its annotations.</param>
internal sealed record IngressPart(Gateway Gateway, string Name, IReadOnlyDictionary<string, string> Annotations)
{
    /// <summary>Whether more sites may join.</summary>
    public bool IsShared { get; init; }

    /// <summary>The sites, and which of their routes it serves.</summary>
    public List<(Site Site, IReadOnlyList<Route> Routes)> Sites { get; } = [];

    /// <summary>The certificates that cert-manager is asked for here, for all sites that have them, those of other gateways too.</summary>
    public HashSet<string> Issued { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether its annotations are these.</summary>
    public bool Says(IReadOnlyDictionary<string, string> annotations) =>
        Annotations.Count == annotations.Count && Annotations.All(mine => annotations.TryGetValue(mine.Key, out var value) && value == mine.Value);
}
