namespace ManifestKit;

/// <summary>A host and what it answers.</summary>
public sealed record Site : Declaration
{
    /// <summary>Declares a site.</summary>
    public Site([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The host name, such as <c>shop.example</c>.</summary>
    public required string Host { get; init; }

    /// <summary>Other host names that are answered the same.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Which workload answers which path. The order does not matter: the most exact match wins.</summary>
    public required IReadOnlyList<Route> Routes { get; init; }

    /// <summary>The certificate. Without one the site is served unencrypted.</summary>
    public Certificate? Certificate { get; init; }

    /// <summary>The headers that every answer carries, on every route.</summary>
    public SecurityHeaders Headers { get; init; } = new("", 0);

    /// <summary>Compresses answers. Default: not at all.</summary>
    public Compression? Compression { get; init; }

    /// <summary>The largest request body, in bytes or as <c>10m</c>. Default: 1m.</summary>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size"/>
    public string MaxBodySize { get; init; } = "1m";

    /// <summary>How long a connection to a workload may take to open. Default: 60 s.</summary>
    public Duration ConnectTimeout { get; init; } = 60.Seconds;

    /// <summary>How long nothing may be sent to a workload. Default: 60 s.</summary>
    public Duration SendTimeout { get; init; } = 60.Seconds;

    /// <summary>How long nothing may be received from a workload. Default: 60 s.</summary>
    public Duration ReadTimeout { get; init; } = 60.Seconds;

    /// <summary>Which other origins may call it from a browser. Default: none.</summary>
    public CorsPolicy? Cors { get; init; }

    /// <summary>Slows down clients that ask too often, on every route. Default: not at all.</summary>
    public RateLimit? RateLimit { get; init; }

    /// <summary>Refuses clients with too many connections, on every route. Default: not at all.</summary>
    public ConnectionLimit? ConnectionLimit { get; init; }

    /// <summary>The folder that answers ACME challenges on port 80. Default: none.</summary>
    public string? AcmeFolder { get; init; }

    /// <summary>The host names that it answers.</summary>
    public IEnumerable<string> Hosts => [Host, .. Aliases];
}
