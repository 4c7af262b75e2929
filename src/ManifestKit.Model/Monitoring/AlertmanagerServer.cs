namespace ManifestKit;

/// <summary>An Alertmanager: who is told about which alert.</summary>
/// <seealso href="https://prometheus.io/docs/alerting/latest/configuration/"/>
public sealed record AlertmanagerServer : VariedDeclaration<AlertmanagerServer>
{
    /// <summary>Declares an Alertmanager.</summary>
    public AlertmanagerServer([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The workload that runs it, when it is one of the stack's.</summary>
    public Workload? Server { get; init; }

    /// <summary>Who can be told.</summary>
    public required IReadOnlyList<Receiver> Receivers { get; init; }

    /// <summary>Who is told about an alert that no other route takes, and how.</summary>
    public required NotificationRoute Route { get; init; }

    /// <summary>Alerts that make others silent.</summary>
    public IReadOnlyList<Inhibition> Inhibitions { get; init; } = [];

    /// <summary>After how long without news an alert is over. Default: 5 minutes.</summary>
    public Duration ResolveTimeout { get; init; } = 5.Minutes;
}
