using ManifestKit.Languages.PromQl.Printing;

namespace ManifestKit.Languages.PromQl;

/// <summary>A time span in brackets or behind <c>offset</c>.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations">durations</see>.</remarks>
public abstract class DurationExpression
{
    private protected DurationExpression(TextSpan span) => Span = span;

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The number of seconds; null when it depends on the query (<c>step()</c>, <c>range()</c>).</summary>
    public abstract double? Seconds { get; }

    internal int Height { get; private protected init; } = 1;

    /// <summary>The canonical form.</summary>
    public override string ToString() => DurationPrinter.Print(this);
}
