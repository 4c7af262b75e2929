namespace ManifestKit;

/// <summary>Where a workload serves metrics.</summary>
/// <seealso href="https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config"/>
public sealed record MetricsEndpoint : Declaration
{
    /// <summary>Declares a metrics endpoint.</summary>
    public MetricsEndpoint([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The path. Default: <c>/metrics</c>.</summary>
    public string Path { get; init; } = "/metrics";

    /// <summary>The port's name. Default: the workload's first port.</summary>
    public string? Port { get; init; }

    /// <summary>The value of the label <c>job</c>. Default: the workload's name.</summary>
    public string? Job { get; init; }

    /// <summary>Whether its pods say so too, in the annotations <c>prometheus.io/*</c>, and are found by them. Default: false.</summary>
    public bool Annotated { get; init; }

    /// <summary>How often it is scraped. Default: the server's.</summary>
    public Duration? Interval { get; init; }

    /// <summary>Labels that every series of it carries.</summary>
    public NameMap<string> Labels { get; init; } = new();

    /// <summary>Whether labels in the data win over the server's: for a Pushgateway. Default: false.</summary>
    public bool HonorLabels { get; init; }
}
