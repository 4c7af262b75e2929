using ManifestKit.Languages.PromQl.Parsing;

namespace ManifestKit.Languages.PromQl.Checking;

/// <summary>Says how to make an expression have another type.</summary>
internal static class TypeHints
{
    private const int LongestExample = 40;

    public static string For(PromQlExpression expression, PromQlValueType expected) => (expression.Type, expected) switch
    {
        (PromQlValueType.InstantVector, PromQlValueType.RangeVector) when expression is VectorSelector selector
            => $"; add a range, as in {Example(selector, "[5m]")}",
        (PromQlValueType.InstantVector, PromQlValueType.RangeVector) => "; add a range, as in (...)[5m:]",
        (PromQlValueType.RangeVector, PromQlValueType.InstantVector) => "; remove the range or apply a function such as rate",
        (PromQlValueType.Scalar, PromQlValueType.InstantVector) => "; wrap it in vector(...)",
        (PromQlValueType.InstantVector, PromQlValueType.Scalar) => "; wrap it in scalar(...)",
        (_, PromQlValueType.String) => "; put it in quotes",
        _ => "",
    };

    private static string Example(VectorSelector selector, string suffix)
    {
        var text = selector.With(selector.Span, SelectorModifiers.None).ToString();
        return (text.Length <= LongestExample ? text : "...") + suffix;
    }
}
