namespace ManifestKit.Languages.PromQl;

/// <summary>How an aggregation makes one series of several.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/querying/operators/#aggregation-operators">aggregation operators</see>.</remarks>
public enum Aggregation
{
    /// <summary><c>sum</c></summary>
    Sum,

    /// <summary><c>avg</c></summary>
    Avg,

    /// <summary><c>count</c></summary>
    Count,

    /// <summary><c>min</c></summary>
    Min,

    /// <summary><c>max</c></summary>
    Max,

    /// <summary><c>group</c>: 1 for every group.</summary>
    Group,

    /// <summary><c>stddev</c></summary>
    Stddev,

    /// <summary><c>stdvar</c></summary>
    Stdvar,

    /// <summary><c>topk</c>: keeps the series with the largest values.</summary>
    Topk,

    /// <summary><c>bottomk</c>: keeps the series with the smallest values.</summary>
    Bottomk,

    /// <summary><c>count_values</c>: one series for every value, which becomes a label.</summary>
    CountValues,

    /// <summary><c>quantile</c></summary>
    Quantile,

    /// <summary><c>limitk</c>: keeps some series; experimental.</summary>
    Limitk,

    /// <summary><c>limit_ratio</c>: keeps a part of the series; experimental.</summary>
    LimitRatio,
}
