namespace ManifestKit.Languages.PromQl;

/// <summary>Whether the series of a result have a label.</summary>
public enum LabelPresence
{
    /// <summary>No series has it.</summary>
    Impossible,

    /// <summary>Some series may have it.</summary>
    Possible,

    /// <summary>Every series has it.</summary>
    Certain,
}
