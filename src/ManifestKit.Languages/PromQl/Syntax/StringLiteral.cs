namespace ManifestKit.Languages.PromQl;

/// <summary>A quoted text.</summary>
public sealed class StringLiteral : PromQlExpression
{
    internal StringLiteral(TextSpan span, string value)
        : base(span)
        => Value = value;

    /// <summary>The text without quotes and escapes.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override PromQlValueType Type => PromQlValueType.String;

    /// <inheritdoc/>
    public override IReadOnlyList<PromQlExpression> Children => [];
}
