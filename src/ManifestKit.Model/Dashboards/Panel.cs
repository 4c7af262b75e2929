namespace ManifestKit;

/// <summary>A panel of a dashboard.</summary>
/// <seealso href="https://grafana.com/docs/grafana/latest/panels-visualizations/"/>
public sealed record Panel : Declaration
{
    /// <summary>Declares a panel.</summary>
    public Panel([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>How it shows its data. Default: as lines over time.</summary>
    public PanelType Type { get; init; } = PanelType.Timeseries;

    /// <summary>What it shows.</summary>
    public IReadOnlyList<PanelQuery> Queries { get; init; } = [];

    /// <summary>The unit's id, such as <c>s</c>, <c>bytes</c> or <c>percentunit</c>. Default: a plain number.</summary>
    public string? Unit { get; init; }

    /// <summary>The colours of its values.</summary>
    public Thresholds? Thresholds { get; init; }

    /// <summary>The smallest value of its axis. Default: from the data.</summary>
    public double? Min { get; init; }

    /// <summary>The largest value of its axis. Default: from the data.</summary>
    public double? Max { get; init; }

    /// <summary>What it means, for its readers.</summary>
    public string? Description { get; init; }

    /// <summary>The width, in 24ths of the dashboard. Default: 12.</summary>
    public int Width { get; init; } = 12;

    /// <summary>The height, in units of 30 pixels. Default: 8.</summary>
    public int Height { get; init; } = 8;

    /// <summary>The uid of its data source. Default: the server's default.</summary>
    public string? Datasource { get; init; }
}
