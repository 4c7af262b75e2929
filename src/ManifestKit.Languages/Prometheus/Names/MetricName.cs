namespace ManifestKit.Languages.Prometheus;

/// <summary>Names of metrics.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels">Metric names and labels</see>.</remarks>
public static class MetricName
{
    /// <summary>Says what is wrong with a metric's name.</summary>
    public static IReadOnlyList<SyntaxError> Check(string name, NameScheme scheme = NameScheme.Utf8)
        => NameChecker.Check(name, scheme, "metric", colons: true);

    /// <summary>Says what is wrong with the name of a recording rule: a metric's name without braces.</summary>
    public static IReadOnlyList<SyntaxError> CheckRecorded(string name, NameScheme scheme = NameScheme.Utf8)
    {
        var brace = name.IndexOfAny(['{', '}']);
        return brace < 0
            ? Check(name, scheme)
            : [new SyntaxError(new TextSpan(brace, 1), $"Found '{name[brace]}' in the name of a recording rule. Write labels in the rule's labels.")];
    }

    /// <summary>Whether PromQL reads the name without quotes.</summary>
    public static bool IsPlain(string name) => Check(name, NameScheme.Legacy).Count == 0;
}
