using ManifestKit.Languages.PromQl.Printing;

namespace ManifestKit.Languages.PromQl.Warnings;

/// <summary>A quantile must be from 0 to 1; <c>limit_ratio</c> takes -1 to 1.</summary>
internal static class QuantileCheck
{
    public static void Check(WarningContext context)
    {
        switch (context.Expression)
        {
            case AggregateExpression { Aggregation: Aggregation.Quantile, Parameter: { } parameter }:
                CheckRange(context, parameter, 0, "a quantile", "Inf");
                break;
            case AggregateExpression { Aggregation: Aggregation.LimitRatio, Parameter: { } parameter }:
                CheckRange(context, parameter, -1, "a ratio", "a capped ratio");
                break;
            case FunctionCall { Name: "histogram_quantile" or "quantile_over_time", Arguments.Count: > 0 } call:
                CheckRange(context, call.Arguments[0], 0, "a quantile", "Inf");
                break;
            case FunctionCall { Name: "histogram_quantiles" } call:
                foreach (var quantile in call.Arguments.Skip(2))
                    CheckRange(context, quantile, 0, "a quantile", "Inf");
                break;
        }
    }

    private static void CheckRange(WarningContext context, PromQlExpression argument, double minimum, string what, string result)
    {
        if (argument.WithoutParentheses() is not NumberLiteral { Value: var value } || (value >= minimum && value <= 1))
            return;
        var hint = what == "a quantile" && value is > 1 and <= 100 ? $"; write {GoText.Number(value / 100)} for {GoText.Number(value)} %" : "";
        context.Add(
            PromQlWarningKind.QuantileOutOfRange, argument.Span,
            $"{GoText.Number(value)} is not within {GoText.Number(minimum)} to 1, so {what} of it gives {result}{hint}");
    }
}
