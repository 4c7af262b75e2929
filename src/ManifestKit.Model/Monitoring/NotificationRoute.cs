namespace ManifestKit;

/// <summary>Which alerts go to whom, and how often.</summary>
/// <seealso href="https://prometheus.io/docs/alerting/latest/configuration/#route"/>
public sealed record NotificationRoute : Declaration
{
    /// <summary>Declares a route.</summary>
    public NotificationRoute([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The receiver's name.</summary>
    public required string Receiver { get; init; }

    /// <summary>The severities that it takes. Default: all.</summary>
    public IReadOnlyList<AlertSeverity> Severities { get; init; } = [];

    /// <summary>The alerts that it takes, by name. Default: all.</summary>
    public IReadOnlyList<string> Alerts { get; init; } = [];

    /// <summary>The labels by which alerts are told together. Default: the parent's.</summary>
    public IReadOnlyList<string> GroupBy { get; init; } = [];

    /// <summary>How long to wait for more alerts of a new group. Default: the parent's.</summary>
    public Duration? GroupWait { get; init; }

    /// <summary>How long to wait for more alerts of a known group. Default: the parent's.</summary>
    public Duration? GroupInterval { get; init; }

    /// <summary>How long until the same news is told again. Default: the parent's.</summary>
    public Duration? RepeatInterval { get; init; }

    /// <summary>Whether the routes behind this one see the alert too. Default: false.</summary>
    public bool Continue { get; init; }

    /// <summary>More exact routes; the first that fits takes the alert.</summary>
    public IReadOnlyList<NotificationRoute> Routes { get; init; } = [];
}
