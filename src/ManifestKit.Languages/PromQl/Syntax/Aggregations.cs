namespace ManifestKit.Languages.PromQl;

/// <summary>Facts about aggregations.</summary>
internal static class Aggregations
{
    public static string Name(this Aggregation aggregation) => aggregation switch
    {
        Aggregation.Sum => "sum",
        Aggregation.Avg => "avg",
        Aggregation.Count => "count",
        Aggregation.Min => "min",
        Aggregation.Max => "max",
        Aggregation.Group => "group",
        Aggregation.Stddev => "stddev",
        Aggregation.Stdvar => "stdvar",
        Aggregation.Topk => "topk",
        Aggregation.Bottomk => "bottomk",
        Aggregation.CountValues => "count_values",
        Aggregation.Quantile => "quantile",
        Aggregation.Limitk => "limitk",
        _ => "limit_ratio",
    };

    /// <summary>The type of the first argument, for aggregations with two.</summary>
    public static PromQlValueType? ParameterType(this Aggregation aggregation) => aggregation switch
    {
        Aggregation.CountValues => PromQlValueType.String,
        Aggregation.Topk or Aggregation.Bottomk or Aggregation.Quantile or Aggregation.Limitk or Aggregation.LimitRatio
            => PromQlValueType.Scalar,
        _ => null,
    };

    /// <summary>Whether the result consists of input series, all labels kept.</summary>
    public static bool KeepsSeries(this Aggregation aggregation)
        => aggregation is Aggregation.Topk or Aggregation.Bottomk or Aggregation.Limitk or Aggregation.LimitRatio;

    public static bool IsExperimental(this Aggregation aggregation) => aggregation is Aggregation.Limitk or Aggregation.LimitRatio;
}
