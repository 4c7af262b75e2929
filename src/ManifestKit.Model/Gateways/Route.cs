namespace ManifestKit;

/// <summary>A path of a site and the workload that answers it.</summary>
public sealed record Route : Declaration
{
    /// <summary>Declares a route.</summary>
    public Route([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The path. Default: everything.</summary>
    public string Path { get; init; } = "/";

    /// <summary>How the path is compared. Default: as a prefix.</summary>
    public PathMatch Match { get; init; } = PathMatch.Prefix;

    /// <summary>The workload that answers. Null: nobody does, the answer is 404.</summary>
    public required Workload? To { get; init; }

    /// <summary>The port's name. Default: the workload's first port.</summary>
    public string? Port { get; init; }

    /// <summary>Whether it may switch to WebSocket. Default: false.</summary>
    public bool WebSocket { get; init; }

    /// <summary>How long clients and proxies may keep the answer. Default: as the workload says.</summary>
    public CachePolicy? Cache { get; init; }

    /// <summary>Slows down clients that ask too often. Default: not at all.</summary>
    public RateLimit? RateLimit { get; init; }

    /// <summary>Refuses clients with too many connections. Default: not at all.</summary>
    public ConnectionLimit? ConnectionLimit { get; init; }

    /// <summary>Overrides the site's read time-out, for example for WebSocket.</summary>
    public Duration? ReadTimeout { get; init; }

    /// <summary>Whether requests are logged. Default: true.</summary>
    public bool AccessLog { get; init; } = true;

    /// <summary>The addresses that are let in, as CIDR. Default: everybody.</summary>
    public IReadOnlyList<string> AllowFrom { get; init; } = [];
}
