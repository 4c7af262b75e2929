namespace ManifestKit.Languages.PromQl;

/// <summary>A sign before an expression that is not a number, such as <c>-foo</c>.</summary>
public sealed class UnaryExpression : PromQlExpression
{
    internal UnaryExpression(TextSpan span, bool isNegation, PromQlExpression operand)
        : base(span)
    {
        IsNegation = isNegation;
        Operand = operand;
        Type = operand.Type;
        Height = operand.Height + 1;
    }

    /// <summary>Whether the sign is <c>-</c>; otherwise it is <c>+</c>, which changes nothing.</summary>
    public bool IsNegation { get; }

    /// <summary>What the sign is before.</summary>
    public PromQlExpression Operand { get; }

    /// <inheritdoc/>
    public override PromQlValueType Type { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<PromQlExpression> Children => [Operand];
}
