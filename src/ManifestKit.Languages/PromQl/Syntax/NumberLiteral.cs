namespace ManifestKit.Languages.PromQl;

/// <summary>A number, such as <c>42</c>, <c>0x1F</c>, <c>-Inf</c> or <c>5m</c> (300).</summary>
public sealed class NumberLiteral : PromQlExpression
{
    internal NumberLiteral(TextSpan span, double value, bool isDuration)
        : base(span)
    {
        Value = value;
        IsDuration = isDuration;
    }

    /// <summary>The value; seconds where it is written as a duration.</summary>
    public double Value { get; }

    /// <summary>Whether it is written as a duration.</summary>
    public bool IsDuration { get; }

    /// <inheritdoc/>
    public override PromQlValueType Type => PromQlValueType.Scalar;

    /// <inheritdoc/>
    public override IReadOnlyList<PromQlExpression> Children => [];
}
