namespace ManifestKit.Languages.PromQl.Functions;

/// <summary>Explains names that are no function.</summary>
internal static class FunctionNames
{
    public const string ExperimentalFlag = "--enable-feature=promql-experimental-functions";

    public static string ExplainUnknown(string name)
    {
        if (Renamed(name) is { } replacement)
            return $"The function '{name}' is gone since Prometheus 3.0. Write {replacement}.";
        var candidates = FunctionTable.All.Select(f => f.Name).Concat(AggregationNames());
        return NearestName.Of(name, candidates) is { } nearest
            ? $"Found the unknown function '{name}'. Did you mean '{nearest}'?"
            : $"Found '{name}', which is no function of Prometheus.";
    }

    private static string? Renamed(string name) => name switch
    {
        "holt_winters" => "double_exponential_smoothing",
        "count_scalar" => "scalar(count(...))",
        "drop_common_labels" => "the aggregation that keeps the labels you need",
        "keep_common" => "the aggregation that keeps the labels you need",
        _ => null,
    };

    private static IEnumerable<string> AggregationNames()
        => Enumerable.Range(0, (int)Aggregation.LimitRatio + 1).Select(i => ((Aggregation)i).Name());
}
