namespace ManifestKit.Languages.Prometheus;

/// <summary>Names of labels.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels">Metric names and labels</see>.</remarks>
public static class LabelName
{
    /// <summary>The label that holds the metric's name.</summary>
    public const string Metric = "__name__";

    /// <summary>Says what is wrong with a label's name.</summary>
    public static IReadOnlyList<SyntaxError> Check(string name, NameScheme scheme = NameScheme.Utf8)
        => NameChecker.Check(name, scheme, "label", colons: false);

    /// <summary>Says what is wrong with the name of a label that a rule sets: any label but <c>__name__</c>.</summary>
    public static IReadOnlyList<SyntaxError> CheckInRule(string name, NameScheme scheme = NameScheme.Utf8)
        => name == Metric
            ? [new SyntaxError(new TextSpan(0, name.Length), "Found '__name__', which a rule cannot set. Write the name in record or alert.")]
            : Check(name, scheme);

    /// <summary>Whether PromQL reads the name without quotes.</summary>
    public static bool IsPlain(string name) => Check(name, NameScheme.Legacy).Count == 0;

    /// <summary>Whether the label is Prometheus' own and is dropped after relabeling.</summary>
    public static bool IsInternal(string name) => name.StartsWith("__", StringComparison.Ordinal);
}
