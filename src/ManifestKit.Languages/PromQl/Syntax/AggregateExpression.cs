namespace ManifestKit.Languages.PromQl;

/// <summary>An aggregation over the series of a vector, such as <c>sum by (job) (foo)</c>.</summary>
public sealed class AggregateExpression : PromQlExpression
{
    internal AggregateExpression(
        TextSpan span, Aggregation aggregation, TextSpan nameSpan, bool isWithout, IReadOnlyList<LabelName> grouping,
        PromQlExpression? parameter, PromQlExpression operand)
        : base(span)
    {
        Aggregation = aggregation;
        NameSpan = nameSpan;
        IsWithout = isWithout;
        Grouping = grouping;
        Parameter = parameter;
        Operand = operand;
        Height = Math.Max(parameter?.Height ?? 0, operand.Height) + 1;
    }

    /// <summary>How series are aggregated.</summary>
    public Aggregation Aggregation { get; }

    /// <summary>Where the aggregation's name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>Whether <see cref="Grouping"/> is removed (<c>without</c>) rather than kept (<c>by</c>).</summary>
    public bool IsWithout { get; }

    /// <summary>The labels of <c>by</c> or <c>without</c>; empty without either.</summary>
    public IReadOnlyList<LabelName> Grouping { get; }

    /// <summary>The first argument of aggregations with two, such as the 5 of <c>topk(5, foo)</c>.</summary>
    public PromQlExpression? Parameter { get; }

    /// <summary>The vector that is aggregated.</summary>
    public PromQlExpression Operand { get; }

    /// <inheritdoc/>
    public override PromQlValueType Type => PromQlValueType.InstantVector;

    /// <inheritdoc/>
    public override IReadOnlyList<PromQlExpression> Children => Parameter is null ? [Operand] : [Parameter, Operand];
}
