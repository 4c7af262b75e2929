using ManifestKit.Languages.PromQl.Parsing;

namespace ManifestKit.Languages.PromQl.Checking;

/// <summary>Says how to make an expression have another type.</summary>
internal static class TypeHints
{
    private const int LongestExample = 40;

    public static string For(PromQlExpression expression, PromQlValueType expected) => (expression.Type, expected) switch
    {
        (PromQlValueType.InstantVector, PromQlValueType.RangeVector) when expression is VectorSelector selector
            => $" Add a range, as in {Example(selector, "[5m]")}.",
        (PromQlValueType.InstantVector, PromQlValueType.RangeVector) => " Add a range, as in (...)[5m:].",
        (PromQlValueType.RangeVector, PromQlValueType.InstantVector) => " Remove the range, or apply a function such as rate.",
        (PromQlValueType.Scalar, PromQlValueType.InstantVector) => " Wrap it in vector(...).",
        (PromQlValueType.InstantVector, PromQlValueType.Scalar) => " Wrap it in scalar(...).",
        (_, PromQlValueType.String) => " Put it in quotes.",
        _ => "",
    };

    private static string Example(VectorSelector selector, string suffix)
    {
        var text = selector.With(selector.Span, SelectorModifiers.None).ToString();
        return (text.Length <= LongestExample ? text : "...") + suffix;
    }
}
