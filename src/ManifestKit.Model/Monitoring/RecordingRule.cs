namespace ManifestKit;

/// <summary>An expression whose result is stored under a name of its own.</summary>
/// <seealso href="https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/"/>
public sealed record RecordingRule : Declaration
{
    /// <summary>Declares a recording rule.</summary>
    public RecordingRule([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name of the new metric, such as <c>job:http_requests:rate5m</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The PromQL expression.</summary>
    public required string Expression { get; init; }

    /// <summary>Labels of the result.</summary>
    public NameMap<string> Labels { get; init; } = new();
}
