namespace ManifestKit.Languages.Prometheus;

/// <summary>An item of a series of test values, which stands for one sample or several.</summary>
/// <param name="Kind">What the samples are.</param>
/// <param name="Start">The first value; 0 if the samples are no numbers.</param>
/// <param name="Step">What is added from a sample to the next one.</param>
/// <param name="Count">The number of samples.</param>
/// <param name="Span">Where the item stands.</param>
public readonly record struct SeriesItem(SeriesItemKind Kind, double Start, double Step, long Count, TextSpan Span)
{
    /// <summary>The first histogram; null if the samples are no histograms.</summary>
    public HistogramSample? Histogram { get; init; }

    /// <summary>What is added from a histogram to the next one; null for nothing.</summary>
    public HistogramSample? HistogramStep { get; init; }
}

/// <summary>What the samples of a <see cref="SeriesItem"/> are.</summary>
public enum SeriesItemKind
{
    /// <summary>Numbers.</summary>
    Number,

    /// <summary>No sample at this time: <c>_</c>.</summary>
    Missing,

    /// <summary>The series ends here: <c>stale</c>.</summary>
    Stale,

    /// <summary>A native histogram: <c>{{schema:0 count:3 sum:5 buckets:[1 2]}}</c>.</summary>
    Histogram,
}
