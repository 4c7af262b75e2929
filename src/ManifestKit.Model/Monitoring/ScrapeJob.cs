namespace ManifestKit;

/// <summary>Targets that are no workload of the stack.</summary>
/// <seealso href="https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config"/>
public sealed record ScrapeJob : Declaration
{
    /// <summary>Declares a scrape job.</summary>
    public ScrapeJob([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The value of the label <c>job</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The addresses, as <c>host:port</c>.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Finds targets in the cluster instead.</summary>
    public ClusterDiscovery? Discovery { get; init; }

    /// <summary>The path. Default: <c>/metrics</c>.</summary>
    public string Path { get; init; } = "/metrics";

    /// <summary>How often it is scraped. Default: the server's.</summary>
    public Duration? Interval { get; init; }

    /// <summary>Labels that every series carries.</summary>
    public NameMap<string> Labels { get; init; } = new();

    /// <summary>Whether labels in the data win over the server's: for a Pushgateway. Default: false.</summary>
    public bool HonorLabels { get; init; }
}
