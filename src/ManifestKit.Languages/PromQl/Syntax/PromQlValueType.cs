namespace ManifestKit.Languages.PromQl;

/// <summary>What an expression evaluates to.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/querying/basics/#expression-language-data-types">data types</see>.</remarks>
public enum PromQlValueType
{
    /// <summary>Not known, because the expression has an error.</summary>
    None,

    /// <summary>One number.</summary>
    Scalar,

    /// <summary>A set of series, each with one sample.</summary>
    InstantVector,

    /// <summary>A set of series, each with the samples of a time range.</summary>
    RangeVector,

    /// <summary>A text.</summary>
    String,
}
