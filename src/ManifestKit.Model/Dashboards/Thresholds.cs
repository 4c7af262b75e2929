namespace ManifestKit;

/// <summary>The colours of values.</summary>
/// <seealso href="https://grafana.com/docs/grafana/latest/panels-visualizations/configure-thresholds/"/>
public sealed record Thresholds : Declaration
{
    /// <summary>Declares thresholds.</summary>
    public Thresholds([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The colour below the first step. Default: green.</summary>
    public string Base { get; init; } = "green";

    /// <summary>The values from which another colour holds, rising.</summary>
    public required IReadOnlyList<ThresholdStep> Steps { get; init; }
}
