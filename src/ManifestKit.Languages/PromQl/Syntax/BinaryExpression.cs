namespace ManifestKit.Languages.PromQl;

/// <summary>Two expressions with an operator between them.</summary>
public sealed class BinaryExpression : PromQlExpression
{
    internal BinaryExpression(
        PromQlExpression left, BinaryOperator op, TextSpan operatorSpan, bool returnsBool, VectorMatching matching, PromQlExpression right)
        : base(TextSpan.Union(left.Span, right.Span))
    {
        Left = left;
        Operator = op;
        OperatorSpan = operatorSpan;
        ReturnsBool = returnsBool;
        Matching = matching;
        Right = right;
        Type = TypeOf(left.Type, right.Type);
        Height = Math.Max(left.Height, right.Height) + 1;
    }

    /// <summary>The left operand.</summary>
    public PromQlExpression Left { get; }

    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; }

    /// <summary>Where the operator and its modifiers stand.</summary>
    public TextSpan OperatorSpan { get; }

    /// <summary>Whether a comparison gives 0 or 1 (<c>bool</c>) rather than filtering.</summary>
    public bool ReturnsBool { get; }

    /// <summary>How series of two vectors find each other.</summary>
    public VectorMatching Matching { get; }

    /// <summary>The right operand.</summary>
    public PromQlExpression Right { get; }

    /// <inheritdoc/>
    public override PromQlValueType Type { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<PromQlExpression> Children => [Left, Right];

    private static PromQlValueType TypeOf(PromQlValueType left, PromQlValueType right) => (left, right) switch
    {
        (PromQlValueType.Scalar, PromQlValueType.Scalar) => PromQlValueType.Scalar,
        (PromQlValueType.None, not PromQlValueType.InstantVector) => PromQlValueType.None,
        (not PromQlValueType.InstantVector, PromQlValueType.None) => PromQlValueType.None,
        _ => PromQlValueType.InstantVector,
    };
}
