namespace ManifestKit.Languages.PromQl;

/// <summary>How the series of two vectors find each other in a binary operation.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/querying/operators/#vector-matching">vector matching</see>.</remarks>
public sealed class VectorMatching
{
    /// <summary>Matching on all labels, one series to one.</summary>
    internal static readonly VectorMatching Default = new();

    /// <summary>Whether only <see cref="Labels"/> are compared (<c>on</c>) rather than all others (<c>ignoring</c>).</summary>
    public bool IsOn { get; internal init; }

    /// <summary>The labels of <c>on</c> or <c>ignoring</c>.</summary>
    public IReadOnlyList<LabelName> Labels { get; internal init; } = [];

    /// <summary>Which side may have several series for one of the other.</summary>
    public MatchGrouping Grouping { get; internal init; }

    /// <summary>The labels that <c>group_left</c> or <c>group_right</c> copies from the side with one series.</summary>
    public IReadOnlyList<LabelName> IncludedLabels { get; internal init; } = [];

    /// <summary>The value for series missing on the left; none by default.</summary>
    public double? FillLeft { get; internal init; }

    /// <summary>The value for series missing on the right; none by default.</summary>
    public double? FillRight { get; internal init; }

    internal bool HasFill => FillLeft.HasValue || FillRight.HasValue;
}

/// <summary>Which side of a binary operation may have several series for one of the other.</summary>
public enum MatchGrouping
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>The left side (<c>group_left</c>).</summary>
    Left,

    /// <summary>The right side (<c>group_right</c>).</summary>
    Right,
}
