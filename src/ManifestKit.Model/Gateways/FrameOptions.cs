namespace ManifestKit;

/// <summary>Who may show a site in a frame.</summary>
public enum FrameOptions
{
    /// <summary>Nobody.</summary>
    Deny,

    /// <summary>The site itself.</summary>
    SameOrigin,
}
