namespace ManifestKit.Languages.Compose;

/// <summary>How Compose makes one value of two.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/merge/">merge</see>.</remarks>
public enum ComposeMerging
{
    /// <summary>Maps are merged key by key, lists are put one behind the other, anything else is replaced.</summary>
    Structure,

    /// <summary>The later value replaces the earlier one, whatever it is: <c>command</c>.</summary>
    Replace,

    /// <summary>Named texts, as a map or as a list of <c>NAME=value</c>: <c>environment</c>, <c>labels</c>.</summary>
    Variables,

    /// <summary>Names alone in a list, or with properties in a map: <c>networks</c>.</summary>
    Names,

    /// <summary>As <see cref="Names"/>; a name alone has the condition <c>service_started</c>.</summary>
    Dependencies,

    /// <summary>One text, or a list of texts: <c>dns</c>, <c>tmpfs</c>.</summary>
    Texts,

    /// <summary>A folder, or a map with <c>context</c>.</summary>
    Build,

    /// <summary>A map that is merged if both name the same driver, or one of them none; otherwise it is replaced.</summary>
    Logging,
}
