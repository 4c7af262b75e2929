namespace ManifestKit;

/// <summary>Headers that protect the visitors of a site. They are rendered on every route: none can lose them.</summary>
/// <seealso href="https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers"/>
public sealed record SecurityHeaders : Declaration
{
    /// <summary>Declares headers.</summary>
    public SecurityHeaders([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>For how long browsers use HTTPS only (Strict-Transport-Security). Null: no header. Default: two years.</summary>
    public Duration? Hsts { get; init; } = 730.Days;

    /// <summary>Whether that holds for sub-domains too. Default: true.</summary>
    public bool HstsIncludeSubDomains { get; init; } = true;

    /// <summary>Who may show the site in a frame (X-Frame-Options). Default: nobody.</summary>
    public FrameOptions? Frames { get; init; } = FrameOptions.Deny;

    /// <summary>Whether browsers must believe the content type (X-Content-Type-Options). Default: true.</summary>
    public bool NoSniff { get; init; } = true;

    /// <summary>What other sites learn of a visitor's path. Default: strict-origin-when-cross-origin.</summary>
    public string? ReferrerPolicy { get; init; } = "strict-origin-when-cross-origin";

    /// <summary>What a page may load (Content-Security-Policy), by directive. Default: no header.</summary>
    public NameMap<IReadOnlyList<string>> ContentSecurityPolicy { get; init; } = new();

    /// <summary>Other headers.</summary>
    public NameMap<string> Others { get; init; } = new();
}
