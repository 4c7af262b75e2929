namespace ManifestKit;

/// <summary>Where Grafana takes data from.</summary>
/// <seealso href="https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources"/>
public sealed record Datasource : Declaration
{
    /// <summary>Declares a data source.</summary>
    public Datasource([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name that people see.</summary>
    public required string Name { get; init; }

    /// <summary>The id by which dashboards refer to it.</summary>
    public required string Uid { get; init; }

    /// <summary>What it is. Default: Prometheus.</summary>
    public DatasourceType Type { get; init; } = DatasourceType.Prometheus;

    /// <summary>The address that Grafana's server calls.</summary>
    public required string Url { get; init; }

    /// <summary>Whether it is used when nothing else is said. Default: false.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether people may change it in Grafana. Default: false.</summary>
    public bool Editable { get; init; }

    /// <summary>The scrape interval, below which no query steps. Default: that of the stack's Prometheus.</summary>
    public Duration? TimeInterval { get; init; }
}
