using ManifestKit.Languages.Prometheus;

namespace ManifestKit.Languages.PromQl;

/// <summary>What the Prometheus server that reads an expression has enabled.</summary>
/// <remarks>
/// The defaults are those of Prometheus 3.14 without any feature flag.
/// See <see href="https://prometheus.io/docs/prometheus/latest/feature_flags/">feature flags</see>.
/// </remarks>
public sealed record PromQlOptions
{
    /// <summary>The defaults of Prometheus 3.14.</summary>
    public static PromQlOptions Default { get; } = new();

    /// <summary>Every experimental feature enabled.</summary>
    public static PromQlOptions AllFeatures { get; } = new()
    {
        ExperimentalFunctions = true,
        ExtendedRangeSelectors = true,
        FillModifiers = true,
    };

    /// <summary>Whether experimental functions and aggregations are enabled (<c>promql-experimental-functions</c>); default no.</summary>
    public bool ExperimentalFunctions { get; init; }

    /// <summary>Whether arithmetic in durations, such as <c>[5m * 2]</c>, is enabled; default yes, as since Prometheus 3.14.</summary>
    public bool DurationExpressions { get; init; } = true;

    /// <summary>Whether <c>anchored</c> and <c>smoothed</c> are enabled (<c>promql-extended-range-selectors</c>); default no.</summary>
    public bool ExtendedRangeSelectors { get; init; }

    /// <summary>Which names the server's metrics and labels can have (<c>metric_name_validation_scheme</c>); default all of UTF-8.</summary>
    /// <remarks>
    /// Prometheus reads every name, whatever the scheme. With <see cref="NameScheme.Legacy"/> no series has a name that must
    /// be quoted, so asking for one is reported.
    /// </remarks>
    public NameScheme NameScheme { get; init; }

    /// <summary>Whether <c>fill</c> and its kin are enabled (<c>promql-binop-fill-modifiers</c>); default no.</summary>
    public bool FillModifiers { get; init; }
}
