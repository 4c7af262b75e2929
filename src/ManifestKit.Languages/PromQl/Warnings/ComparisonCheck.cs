using ManifestKit.Languages.PromQl.Analysis;
using ManifestKit.Languages.PromQl.Printing;

namespace ManifestKit.Languages.PromQl.Warnings;

/// <summary>Comparisons whose result is known beforehand.</summary>
internal static class ComparisonCheck
{
    public static void Check(WarningContext context)
    {
        if (context.Expression is not BinaryExpression binary || !binary.Operator.IsComparison() || binary.Matching.HasFill)
            return;
        if (IsNaN(binary.Left) || IsNaN(binary.Right))
        {
            if (binary.Operator != BinaryOperator.NotEqual)
            {
                context.Add(
                    PromQlWarningKind.ComparisonNeverHolds, binary.OperatorSpan, "Nothing equals NaN. To find NaN write foo != foo.");
            }

            return;
        }

        var left = context.Values.Of(binary.Left);
        var right = context.Values.Of(binary.Right);
        if (left.Compare(binary.Operator, right) is not { } holds)
            return;
        var (kind, adverb) = holds
            ? (PromQlWarningKind.ComparisonAlwaysHolds, "always")
            : (PromQlWarningKind.ComparisonNeverHolds, "never");
        context.Add(
            kind, binary.OperatorSpan,
            $"This comparison {adverb} holds: the left side is {Describe(left)}, the right side {Describe(right)}.{Hint(binary)}");
    }

    private static string Hint(BinaryExpression binary)
        => binary.Operator == BinaryOperator.Equal
            && binary.Left.WithoutParentheses() is AggregateExpression { Aggregation: Aggregation.Count }
            && binary.Right.WithoutParentheses() is NumberLiteral { Value: 0 }
            ? " Where there are no series count gives nothing. Write absent(...)."
            : "";

    private static bool IsNaN(PromQlExpression expression)
        => expression.WithoutParentheses() is NumberLiteral { Value: var value } && double.IsNaN(value);

    private static string Describe(ValueRange range)
    {
        if (range.Minimum > range.Maximum)
            return "never there";
        if (range.Minimum == range.Maximum)
            return GoText.Number(range.Minimum);
        if (double.IsInfinity(range.Maximum))
            return double.IsInfinity(range.Minimum) ? "any number" : $"at least {GoText.Number(range.Minimum)}";
        return double.IsInfinity(range.Minimum)
            ? $"at most {GoText.Number(range.Maximum)}"
            : $"{GoText.Number(range.Minimum)} to {GoText.Number(range.Maximum)}";
    }
}
