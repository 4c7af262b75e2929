namespace ManifestKit;

/// <summary>A value that the reader of a dashboard chooses.</summary>
/// <seealso href="https://grafana.com/docs/grafana/latest/dashboards/variables/"/>
public sealed record DashboardVariable : Declaration
{
    /// <summary>Declares a variable.</summary>
    public DashboardVariable([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name; panels use it as <c>$name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The title. Default: <see cref="Name"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The query that gives the choices, such as <c>label_values(up, job)</c>.</summary>
    public required string Query { get; init; }

    /// <summary>Whether several can be chosen. Default: false.</summary>
    public bool Multiple { get; init; }

    /// <summary>Whether all can be chosen at once. Default: false.</summary>
    public bool IncludeAll { get; init; }
}
