namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>Names what stands somewhere, for messages.</summary>
internal static class ExpressionKinds
{
    public static string Describe(PromQlExpression expression) => expression switch
    {
        NumberLiteral => "a number",
        StringLiteral => "a text",
        ParenthesizedExpression => "parentheses",
        UnaryExpression => "a sign",
        BinaryExpression => "an operation",
        AggregateExpression aggregate => $"'{aggregate.Aggregation.Name()}(...)'",
        FunctionCall call => $"'{call.Name}(...)'",
        VectorSelector => "a selector",
        RangeSelector => "a range selector",
        _ => "a subquery",
    };

    public static string Describe(PromQlValueType type) => type switch
    {
        PromQlValueType.Scalar => "a scalar",
        PromQlValueType.InstantVector => "an instant vector",
        PromQlValueType.RangeVector => "a range vector",
        PromQlValueType.String => "a string",
        _ => "nothing",
    };
}
