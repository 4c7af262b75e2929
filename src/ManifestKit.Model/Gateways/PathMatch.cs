namespace ManifestKit;

/// <summary>How a path is compared with a request.</summary>
public enum PathMatch
{
    /// <summary>The request begins with it; the longest prefix wins, also over <see cref="Regex"/>.</summary>
    Prefix,

    /// <summary>The request is exactly it; wins over everything.</summary>
    Exact,

    /// <summary>The request matches it, without case; only where no longer <see cref="Prefix"/> than <c>/</c> matches.</summary>
    Regex,
}
