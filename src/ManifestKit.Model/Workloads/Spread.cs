namespace ManifestKit;

/// <summary>How strictly pods are kept apart.</summary>
public enum Spread
{
    /// <summary>Apart where there is room.</summary>
    Preferred,

    /// <summary>Apart, or not started at all.</summary>
    Required,
}
