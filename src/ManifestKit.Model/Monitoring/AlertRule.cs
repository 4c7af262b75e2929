namespace ManifestKit;

/// <summary>An alert: when a PromQL expression has a result for long enough, somebody is told.</summary>
/// <seealso href="https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/"/>
public sealed record AlertRule : Declaration
{
    /// <summary>Declares an alert.</summary>
    public AlertRule([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name, such as <c>BackendDown</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The PromQL expression. Each series of its result is one alert.</summary>
    public required string Expression { get; init; }

    /// <summary>How long the expression must have a result. Zero: alert at once.</summary>
    public required Duration For { get; init; }

    /// <summary>How bad it is: the label <c>severity</c>, by which Alertmanager routes. An alert needs one.</summary>
    public AlertSeverity? Severity { get; init; }

    /// <summary>What happened, in one line. May use <c>{{ $labels.instance }}</c> and <c>{{ $value }}</c>.</summary>
    public required string Summary { get; init; }

    /// <summary>What it means and what to do.</summary>
    public string? Description { get; init; }

    /// <summary>The page that tells what to do; behind the contacts' <see cref="Contacts.RunbookBaseUrl"/> unless it is a whole URL.</summary>
    public string? Runbook { get; init; }

    /// <summary>Other labels.</summary>
    public NameMap<string> Labels { get; init; } = new();
}
