namespace ManifestKit;

/// <summary>Which other origins may call a site from a browser.</summary>
/// <seealso href="https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS"/>
public sealed record CorsPolicy : Declaration
{
    /// <summary>Declares a CORS policy.</summary>
    public CorsPolicy([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The origins, such as <c>https://shop.example</c>.</summary>
    public required IReadOnlyList<string> Origins { get; init; }

    /// <summary>Whether cookies are sent. Default: false.</summary>
    public bool AllowCredentials { get; init; }
}
