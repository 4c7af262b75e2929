namespace ManifestKit;

/// <summary>How many connections one client may have. Each HTTP/2 request counts as one.</summary>
/// <seealso href="https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html"/>
public sealed record ConnectionLimit : Declaration
{
    /// <summary>Declares a connection limit.</summary>
    public ConnectionLimit([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name of the shared counter.</summary>
    public required string Zone { get; init; }

    /// <summary>The number of connections.</summary>
    public required int Connections { get; init; }

    /// <summary>The memory of the counter. Default: 10m.</summary>
    public string ZoneSize { get; init; } = "10m";
}
