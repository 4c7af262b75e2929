namespace ManifestKit;

/// <summary>What the data of a database are for.</summary>
public enum DatabaseUsage
{
    /// <summary>They are the truth: kept and backed up.</summary>
    Primary,

    /// <summary>They can be computed again.</summary>
    Cache,

    /// <summary>They are work to be done: kept.</summary>
    Broker,
}
