namespace ManifestKit;

/// <summary>How often one client may ask.</summary>
/// <seealso href="https://nginx.org/en/docs/http/ngx_http_limit_req_module.html"/>
public sealed record RateLimit : Declaration
{
    /// <summary>Declares a rate limit.</summary>
    public RateLimit([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name of the shared counter. Limits of one name count together.</summary>
    public required string Zone { get; init; }

    /// <summary>The number of requests.</summary>
    public required int Requests { get; init; }

    /// <summary>The time that <see cref="Requests"/> is meant for: one second or one minute.</summary>
    public required Duration Per { get; init; }

    /// <summary>How many requests more are let through at once. Default: none.</summary>
    public int Burst { get; init; }

    /// <summary>The memory of the counter. Default: 10m, about 160,000 clients.</summary>
    public string ZoneSize { get; init; } = "10m";
}
