namespace ManifestKit.Languages.PromQl;

/// <summary>Something that Prometheus accepts but that is likely a mistake.</summary>
/// <param name="Kind">What kind of mistake.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
public sealed record PromQlWarning(PromQlWarningKind Kind, TextSpan Span, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Span}: {Message}";
}

/// <summary>The kinds of likely mistake.</summary>
public enum PromQlWarningKind
{
    /// <summary>A quantile outside of 0 to 1, or a ratio outside of -1 to 1.</summary>
    QuantileOutOfRange,

    /// <summary>A rate of something that is no counter by its name.</summary>
    NotACounter,

    /// <summary>A quantile over buckets whose <c>le</c> label is lost.</summary>
    BucketLabelLost,

    /// <summary>A comparison that never holds.</summary>
    ComparisonNeverHolds,

    /// <summary>A comparison that always holds.</summary>
    ComparisonAlwaysHolds,

    /// <summary>Two vectors of which no series can match.</summary>
    NeverMatches,

    /// <summary>A label in <c>by</c>, <c>on</c> or <c>group_left</c> that no series has.</summary>
    UnknownLabel,

    /// <summary>A pattern that could be a plain text, or that has redundant anchors.</summary>
    RedundantRegex,

    /// <summary>A matcher that lets everything or nothing through.</summary>
    PointlessMatcher,

    /// <summary><c>anchored</c> or <c>smoothed</c> within a function that refuses it when evaluated.</summary>
    UnsupportedBoundary,
}
