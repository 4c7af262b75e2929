namespace ManifestKit;

/// <summary>Who may mount a persistent volume.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes"/>
public enum AccessMode
{
    /// <summary>Pods of one node, to read and write.</summary>
    ReadWriteOnce,

    /// <summary>Pods of all nodes, to read.</summary>
    ReadOnlyMany,

    /// <summary>Pods of all nodes, to read and write.</summary>
    ReadWriteMany,

    /// <summary>One pod alone, to read and write.</summary>
    ReadWriteOncePod,
}
