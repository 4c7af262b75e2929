namespace ManifestKit.Files;

/// <summary>What happens to a file.</summary>
internal enum FileChange
{
    /// <summary>It is as it should be.</summary>
    None,

    /// <summary>It is new.</summary>
    Create,

    /// <summary>Its content changes.</summary>
    Update,

    /// <summary>It is no longer declared.</summary>
    Remove,
}
