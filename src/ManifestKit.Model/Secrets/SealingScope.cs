namespace ManifestKit;

/// <summary>Where an encrypted value can be decrypted.</summary>
/// <seealso href="https://github.com/bitnami-labs/sealed-secrets#scopes"/>
public enum SealingScope
{
    /// <summary>In a Secret of the same name and namespace only.</summary>
    Strict,

    /// <summary>In any Secret of the same namespace.</summary>
    NamespaceWide,

    /// <summary>In any Secret of the cluster.</summary>
    ClusterWide,
}
