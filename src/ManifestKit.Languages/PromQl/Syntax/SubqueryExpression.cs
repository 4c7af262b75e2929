namespace ManifestKit.Languages.PromQl;

/// <summary>An expression evaluated at several times, such as <c>rate(foo[5m])[1h:1m]</c>.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/querying/basics/#subquery">subquery</see>.</remarks>
public sealed class SubqueryExpression : PromQlExpression
{
    internal SubqueryExpression(
        TextSpan span, PromQlExpression operand, DurationExpression range, DurationExpression? step, SelectorModifiers modifiers)
        : base(span)
    {
        Operand = operand;
        Range = range;
        Step = step;
        Modifiers = modifiers;
        Height = operand.Height + 1;
    }

    /// <summary>What is evaluated.</summary>
    public PromQlExpression Operand { get; }

    /// <summary>How far back the evaluation starts.</summary>
    public DurationExpression Range { get; }

    /// <summary>The time between two evaluations; null for the server's evaluation interval.</summary>
    public DurationExpression? Step { get; }

    /// <summary>What shifts the evaluation in time.</summary>
    public SelectorModifiers Modifiers { get; }

    /// <inheritdoc/>
    public override PromQlValueType Type => PromQlValueType.RangeVector;

    /// <inheritdoc/>
    public override IReadOnlyList<PromQlExpression> Children => [Operand];
}
