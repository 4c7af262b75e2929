namespace ManifestKit.Languages.PromQl;

/// <summary>A selection of series over a time range, such as <c>foo[5m]</c>.</summary>
public sealed class RangeSelector : PromQlExpression
{
    internal RangeSelector(TextSpan span, VectorSelector selector, DurationExpression range)
        : base(span)
    {
        Selector = selector;
        Range = range;
        Height = selector.Height + 1;
    }

    /// <summary>The series; the modifiers that stand behind the brackets belong to it.</summary>
    public VectorSelector Selector { get; }

    /// <summary>How far back the samples are taken.</summary>
    public DurationExpression Range { get; }

    /// <inheritdoc/>
    public override PromQlValueType Type => PromQlValueType.RangeVector;

    /// <inheritdoc/>
    public override IReadOnlyList<PromQlExpression> Children => [Selector];
}
