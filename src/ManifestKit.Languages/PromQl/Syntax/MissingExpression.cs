namespace ManifestKit.Languages.PromQl;

/// <summary>Stands where an expression was expected but could not be read.</summary>
public sealed class MissingExpression : PromQlExpression
{
    internal MissingExpression(TextSpan span)
        : base(span)
    {
    }

    /// <inheritdoc/>
    public override PromQlValueType Type => PromQlValueType.None;

    /// <inheritdoc/>
    public override IReadOnlyList<PromQlExpression> Children => [];
}
