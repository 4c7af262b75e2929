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
                CheckQuantile(context, parameter);
                break;
            case AggregateExpression { Aggregation: Aggregation.LimitRatio, Parameter: { } parameter }:
                CheckRatio(context, parameter);
                break;
            case FunctionCall { Name: "histogram_quantile" or "quantile_over_time", Arguments.Count: > 0 } call:
                CheckQuantile(context, call.Arguments[0]);
                break;
            case FunctionCall { Name: "histogram_quantiles" } call:
                foreach (var quantile in call.Arguments.Skip(2))
                    CheckQuantile(context, quantile);
                break;
        }
    }

    private static void CheckQuantile(WarningContext context, PromQlExpression argument)
    {
        if (argument.WithoutParentheses() is not NumberLiteral { Value: var value } || value is >= 0 and <= 1)
            return;
        var result = double.IsNaN(value) ? "NaN" : value < 0 ? "-Inf" : "+Inf";
        var hint = value is > 1 and <= 100 ? $" For {GoText.Number(value)} % write {GoText.Number(value / 100)}." : "";
        Add(context, argument, $"Found the quantile {GoText.Number(value)}; expected 0 to 1. The result is always {result}.{hint}");
    }

    private static void CheckRatio(WarningContext context, PromQlExpression argument)
    {
        if (argument.WithoutParentheses() is NumberLiteral { Value: not (>= -1 and <= 1) and var value })
            Add(context, argument, $"Found the ratio {GoText.Number(value)}; expected -1 to 1. It is treated as {(value < 0 ? "-1" : "1")}.");
    }

    private static void Add(WarningContext context, PromQlExpression argument, string message)
        => context.Add(PromQlWarningKind.QuantileOutOfRange, argument.Span, message);
}
