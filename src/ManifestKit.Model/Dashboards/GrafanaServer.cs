namespace ManifestKit;

/// <summary>A Grafana server and what it is provisioned with.</summary>
/// <seealso href="https://grafana.com/docs/grafana/latest/administration/provisioning/"/>
public sealed record GrafanaServer : VariedDeclaration<GrafanaServer>
{
    /// <summary>Declares a Grafana server.</summary>
    public GrafanaServer([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The workload that runs it, when it is one of the stack's.</summary>
    public Workload? Server { get; init; }

    /// <summary>Where the data come from.</summary>
    public required IReadOnlyList<Datasource> Datasources { get; init; }

    /// <summary>How the dashboards get in.</summary>
    public required DashboardProvider Provider { get; init; }
}
