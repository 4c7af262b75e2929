namespace ManifestKit;

/// <summary>How bad an alert is. The label's value is the name in lower case.</summary>
public enum AlertSeverity
{
    /// <summary>Somebody must act now.</summary>
    Critical,

    /// <summary>Somebody must act today.</summary>
    High,

    /// <summary>Somebody must look.</summary>
    Warning,

    /// <summary>Worth a look some time.</summary>
    Medium,

    /// <summary>Of little weight.</summary>
    Low,

    /// <summary>Nobody needs to act.</summary>
    Info,
}
