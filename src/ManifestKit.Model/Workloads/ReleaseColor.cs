namespace ManifestKit;

/// <summary>One of the two sides of a blue/green release.</summary>
public enum ReleaseColor
{
    /// <summary>Blue.</summary>
    Blue,

    /// <summary>Green.</summary>
    Green,
}
