namespace ManifestKit.Languages.PromQl;

/// <summary>An expression in parentheses.</summary>
public sealed class ParenthesizedExpression : PromQlExpression
{
    internal ParenthesizedExpression(TextSpan span, PromQlExpression inner)
        : base(span)
    {
        Inner = inner;
        Type = inner.Type;
        Height = inner.Height + 1;
    }

    /// <summary>What is within the parentheses.</summary>
    public PromQlExpression Inner { get; }

    /// <inheritdoc/>
    public override PromQlValueType Type { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<PromQlExpression> Children => [Inner];
}
