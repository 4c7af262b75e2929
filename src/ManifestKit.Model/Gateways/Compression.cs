namespace ManifestKit;

/// <summary>Compresses answers with gzip.</summary>
/// <seealso href="https://nginx.org/en/docs/http/ngx_http_gzip_module.html"/>
public sealed record Compression : Declaration
{
    /// <summary>Declares compression.</summary>
    public Compression([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>How hard it tries, from 1 to 9. Default: 6.</summary>
    public int Level { get; init; } = 6;

    /// <summary>The smallest answer that is compressed, in bytes. Default: 1024.</summary>
    public int MinLength { get; init; } = 1024;

    /// <summary>The media types that are compressed beside <c>text/html</c>.</summary>
    public IReadOnlyList<string> MediaTypes { get; init; } =
        ["text/plain", "text/css", "text/javascript", "application/javascript", "application/json", "application/xml", "image/svg+xml"];
}
