namespace ManifestKit;

/// <summary>How dashboards get into Grafana: from files.</summary>
/// <seealso href="https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards"/>
public sealed record DashboardProvider : Declaration
{
    /// <summary>Declares a provider.</summary>
    public DashboardProvider([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The folder in Grafana. Default: the root.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The folder in the container. Default: <c>/var/lib/grafana/dashboards</c>.</summary>
    public string Path { get; init; } = "/var/lib/grafana/dashboards";

    /// <summary>Whether folders in Grafana follow folders on disk. Default: false.</summary>
    public bool FoldersFromFiles { get; init; }

    /// <summary>How often the files are read. Default: 10 s.</summary>
    public Duration UpdateInterval { get; init; } = 10.Seconds;

    /// <summary>Whether a dashboard stays when its file goes. Default: false.</summary>
    public bool DisableDeletion { get; init; }

    /// <summary>Whether people may save changes that the next update loses. Default: false.</summary>
    public bool AllowUiUpdates { get; init; }
}
