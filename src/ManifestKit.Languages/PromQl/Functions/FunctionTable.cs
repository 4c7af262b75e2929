namespace ManifestKit.Languages.PromQl.Functions;

/// <summary>The functions of Prometheus 3.14 with their signatures.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/querying/functions/">functions</see>.</remarks>
internal static class FunctionTable
{
    private const PromQlValueType Scalar = PromQlValueType.Scalar;
    private const PromQlValueType Vector = PromQlValueType.InstantVector;
    private const PromQlValueType Range = PromQlValueType.RangeVector;
    private const PromQlValueType Text = PromQlValueType.String;
    private const int Unlimited = int.MaxValue;

    private static readonly PromQlFunction[] Rows =
    [
        Stable("abs", Vector, [Vector]),
        Stable("absent", Vector, [Vector]),
        Stable("absent_over_time", Vector, [Range]),
        Stable("acos", Vector, [Vector]),
        Stable("acosh", Vector, [Vector]),
        Stable("asin", Vector, [Vector]),
        Stable("asinh", Vector, [Vector]),
        Stable("atan", Vector, [Vector]),
        Stable("atanh", Vector, [Vector]),
        Stable("avg_over_time", Vector, [Range]),
        Stable("ceil", Vector, [Vector]),
        Stable("changes", Vector, [Range]),
        Stable("clamp", Vector, [Vector, Scalar, Scalar]),
        Stable("clamp_max", Vector, [Vector, Scalar]),
        Stable("clamp_min", Vector, [Vector, Scalar]),
        Stable("cos", Vector, [Vector]),
        Stable("cosh", Vector, [Vector]),
        Stable("count_over_time", Vector, [Range]),
        Stable("day_of_month", Vector, minimum: 0, maximum: 1, [Vector]),
        Stable("day_of_week", Vector, minimum: 0, maximum: 1, [Vector]),
        Stable("day_of_year", Vector, minimum: 0, maximum: 1, [Vector]),
        Stable("days_in_month", Vector, minimum: 0, maximum: 1, [Vector]),
        Stable("deg", Vector, [Vector]),
        Stable("delta", Vector, [Range]),
        Stable("deriv", Vector, [Range]),
        Experimental("double_exponential_smoothing", Vector, [Range, Scalar, Scalar]),
        Experimental("end", Scalar, []),
        Stable("exp", Vector, [Vector]),
        Stable("first_over_time", Vector, [Range]),
        Stable("floor", Vector, [Vector]),
        Stable("histogram_avg", Vector, [Vector]),
        Stable("histogram_count", Vector, [Vector]),
        Stable("histogram_fraction", Vector, [Scalar, Scalar, Vector]),
        Stable("histogram_quantile", Vector, [Scalar, Vector]),
        Experimental("histogram_quantiles", Vector, minimum: 3, maximum: 12, [Vector, Text, Scalar, Scalar]),
        Stable("histogram_stddev", Vector, [Vector]),
        Stable("histogram_stdvar", Vector, [Vector]),
        Stable("histogram_sum", Vector, [Vector]),
        Stable("hour", Vector, minimum: 0, maximum: 1, [Vector]),
        Stable("idelta", Vector, [Range]),
        Stable("increase", Vector, [Range]),
        Experimental("info", Vector, minimum: 1, maximum: 2, [Vector, Vector]),
        Stable("irate", Vector, [Range]),
        Stable("label_join", Vector, minimum: 3, maximum: Unlimited, [Vector, Text, Text, Text]),
        Stable("label_replace", Vector, [Vector, Text, Text, Text, Text]),
        Stable("last_over_time", Vector, [Range]),
        Stable("ln", Vector, [Vector]),
        Stable("log10", Vector, [Vector]),
        Stable("log2", Vector, [Vector]),
        Experimental("mad_over_time", Vector, [Range]),
        Experimental("max_of", Scalar, [Scalar, Scalar]),
        Stable("max_over_time", Vector, [Range]),
        Experimental("min_of", Scalar, [Scalar, Scalar]),
        Stable("min_over_time", Vector, [Range]),
        Stable("minute", Vector, minimum: 0, maximum: 1, [Vector]),
        Stable("month", Vector, minimum: 0, maximum: 1, [Vector]),
        Stable("pi", Scalar, []),
        Stable("predict_linear", Vector, [Range, Scalar]),
        Stable("present_over_time", Vector, [Range]),
        Stable("quantile_over_time", Vector, [Scalar, Range]),
        Stable("rad", Vector, [Vector]),
        Experimental("range", Scalar, []),
        Stable("rate", Vector, [Range]),
        Stable("resets", Vector, [Range]),
        Stable("round", Vector, minimum: 1, maximum: 2, [Vector, Scalar]),
        Stable("scalar", Scalar, [Vector]),
        Stable("sgn", Vector, [Vector]),
        Stable("sin", Vector, [Vector]),
        Stable("sinh", Vector, [Vector]),
        Stable("sort", Vector, [Vector]),
        Experimental("sort_by_label", Vector, minimum: 1, maximum: Unlimited, [Vector, Text]),
        Experimental("sort_by_label_desc", Vector, minimum: 1, maximum: Unlimited, [Vector, Text]),
        Stable("sort_desc", Vector, [Vector]),
        Stable("sqrt", Vector, [Vector]),
        Experimental("start", Scalar, []),
        Experimental("start_timestamp", Vector, [Vector]),
        Stable("stddev_over_time", Vector, [Range]),
        Stable("stdvar_over_time", Vector, [Range]),
        Experimental("step", Scalar, []),
        Stable("sum_over_time", Vector, [Range]),
        Stable("tan", Vector, [Vector]),
        Stable("tanh", Vector, [Vector]),
        Stable("time", Scalar, []),
        Stable("timestamp", Vector, [Vector]),
        Experimental("ts_of_first_over_time", Vector, [Range]),
        Experimental("ts_of_last_over_time", Vector, [Range]),
        Experimental("ts_of_max_over_time", Vector, [Range]),
        Experimental("ts_of_min_over_time", Vector, [Range]),
        Stable("vector", Vector, [Scalar]),
        Stable("year", Vector, minimum: 0, maximum: 1, [Vector]),
    ];

    private static readonly Dictionary<string, PromQlFunction> ByName = Rows.ToDictionary(f => f.Name, StringComparer.Ordinal);

    public static IReadOnlyList<PromQlFunction> All => Rows;

    public static PromQlFunction? Find(string name) => ByName.TryGetValue(name, out var function) ? function : null;

    private static PromQlFunction Stable(string name, PromQlValueType returns, PromQlValueType[] parameters)
        => Stable(name, returns, parameters.Length, parameters.Length, parameters);

    private static PromQlFunction Stable(string name, PromQlValueType returns, int minimum, int maximum, PromQlValueType[] parameters)
        => new(name, returns, parameters, minimum, maximum, isExperimental: false);

    private static PromQlFunction Experimental(string name, PromQlValueType returns, PromQlValueType[] parameters)
        => Experimental(name, returns, parameters.Length, parameters.Length, parameters);

    private static PromQlFunction Experimental(string name, PromQlValueType returns, int minimum, int maximum, PromQlValueType[] parameters)
        => new(name, returns, parameters, minimum, maximum, isExperimental: true);
}
