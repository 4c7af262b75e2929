namespace ManifestKit;

/// <summary>Rules that are evaluated together, in order.</summary>
/// <seealso href="https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/#rule_group"/>
public sealed record AlertGroup : VariedDeclaration<AlertGroup>
{
    /// <summary>Declares a group of rules.</summary>
    public AlertGroup([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name, also of the file.</summary>
    public required string Name { get; init; }

    /// <summary>How often it is evaluated. Default: the server's.</summary>
    public Duration? Interval { get; init; }

    /// <summary>The recording rules; they come before the alerts.</summary>
    public IReadOnlyList<RecordingRule> Recordings { get; init; } = [];

    /// <summary>The alerts.</summary>
    public IReadOnlyList<AlertRule> Rules { get; init; } = [];
}
