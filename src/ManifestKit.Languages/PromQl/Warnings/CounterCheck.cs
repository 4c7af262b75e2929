namespace ManifestKit.Languages.PromQl.Warnings;

/// <summary>rate, irate and increase only make sense on counters, whose names have known endings.</summary>
internal static class CounterCheck
{
    private static readonly string[] Suffixes = ["_total", "_sum", "_count", "_bucket"];

    public static void Check(WarningContext context)
    {
        if (context.Expression is not FunctionCall call)
            return;
        if (call.Name.StartsWith("histogram_", StringComparison.Ordinal))
            context.HistogramRates.UnionWith(call.DescendantsAndSelf().OfType<FunctionCall>());
        if (call is { Name: "rate" or "irate" or "increase", Arguments.Count: 1 })
            CheckRate(context, call);
    }

    private static void CheckRate(WarningContext context, FunctionCall call)
    {
        switch (call.Arguments[0].WithoutParentheses())
        {
            case RangeSelector { Selector: { MetricName: { } name } selector }
                when !IsCounter(name) && !context.HistogramRates.Contains(call):
                context.Add(
                    PromQlWarningKind.NotACounter, selector.Span,
                    $"'{call.Name}' expects a counter, but '{name}' does not end with _total, _sum, _count or _bucket. "
                    + "For a gauge write deriv or delta.");
                break;
            case SubqueryExpression subquery when subquery.Operand.WithoutParentheses() is AggregateExpression aggregate:
                context.Add(
                    PromQlWarningKind.NotACounter, aggregate.Span,
                    $"'{call.Name}' of '{aggregate.Aggregation.Name()}' misses counter resets. "
                    + $"Write {aggregate.Aggregation.Name()}({call.Name}(...)).");
                break;
        }
    }

    private static bool IsCounter(string name) => Array.Exists(Suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal));
}
