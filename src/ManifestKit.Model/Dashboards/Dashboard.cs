namespace ManifestKit;

/// <summary>A Grafana dashboard.</summary>
/// <seealso href="https://grafana.com/docs/grafana/latest/dashboards/"/>
public sealed record Dashboard : VariedDeclaration<Dashboard>
{
    /// <summary>Declares a dashboard.</summary>
    public Dashboard([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The id in its address and the name of its file: at most 40 letters, digits, - and _. Unique in a stack.</summary>
    public required string Uid { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Words by which it is found.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>How often it is drawn again. Default: 30 s.</summary>
    public Duration Refresh { get; init; } = 30.Seconds;

    /// <summary>The beginning of the time that it shows. Default: <c>now-6h</c>.</summary>
    public string From { get; init; } = "now-6h";

    /// <summary>The end of the time that it shows. Default: <c>now</c>.</summary>
    public string To { get; init; } = "now";

    /// <summary>The time zone: <c>browser</c>, <c>utc</c> or a name such as <c>Europe/Paris</c>. Default: browser.</summary>
    public string TimeZone { get; init; } = "browser";

    /// <summary>Values that the reader chooses.</summary>
    public IReadOnlyList<DashboardVariable> Variables { get; init; } = [];

    /// <summary>The panels, from left to right and from top to bottom.</summary>
    public required IReadOnlyList<Panel> Panels { get; init; }
}
