namespace ManifestKit.Languages.PromQl;

/// <summary>What shifts a selection in time.</summary>
public sealed record SelectorModifiers
{
    internal static readonly SelectorModifiers None = new();

    /// <summary>The time that <c>offset</c> goes back; null without one.</summary>
    public DurationExpression? Offset { get; internal init; }

    /// <summary>The fixed time of <c>@</c>; null without one.</summary>
    public AtModifier? At { get; internal init; }

    /// <summary>How the ends of a range are treated; experimental.</summary>
    public RangeBoundary Boundary { get; internal init; }
}

/// <summary>The fixed time of an <c>@</c> modifier.</summary>
/// <param name="Anchor">Which time.</param>
/// <param name="Milliseconds">The Unix time in milliseconds for <see cref="AtAnchor.Timestamp"/>; otherwise 0.</param>
public sealed record AtModifier(AtAnchor Anchor, long Milliseconds = 0);

/// <summary>Which time an <c>@</c> modifier names.</summary>
public enum AtAnchor
{
    /// <summary>A Unix time.</summary>
    Timestamp,

    /// <summary><c>start()</c>: the start of the query.</summary>
    Start,

    /// <summary><c>end()</c>: the end of the query.</summary>
    End,
}

/// <summary>How the ends of a range are treated.</summary>
public enum RangeBoundary
{
    /// <summary>Only samples within the range count.</summary>
    Default,

    /// <summary><c>anchored</c>: the last sample before the range counts as its first.</summary>
    Anchored,

    /// <summary><c>smoothed</c>: values at both ends are interpolated.</summary>
    Smoothed,
}
