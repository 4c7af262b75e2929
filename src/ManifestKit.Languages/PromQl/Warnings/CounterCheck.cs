namespace ManifestKit.Languages.PromQl.Warnings;

/// <summary>rate, irate and increase only make sense on counters, whose names have known endings.</summary>
internal static class CounterCheck
{
    private static readonly string[] Suffixes = ["_total", "_sum", "_count", "_bucket"];

    public static void Check(WarningContext context)
    {
        if (context.Expression is not FunctionCall { Name: "rate" or "irate" or "increase", Arguments.Count: 1 } call)
            return;
        switch (call.Arguments[0].WithoutParentheses())
        {
            case RangeSelector { Selector: { MetricName: { } name } selector } when !Array.Exists(Suffixes, s => name.EndsWith(s, StringComparison.Ordinal)):
                context.Add(
                    PromQlWarningKind.NotACounter, selector.Span,
                    $"{call.Name} expects a counter, but '{name}' does not end with _total, _sum, _count or _bucket; for a gauge write deriv or delta");
                break;
            case SubqueryExpression subquery when subquery.Operand.WithoutParentheses() is AggregateExpression aggregate:
                context.Add(
                    PromQlWarningKind.NotACounter, aggregate.Span,
                    $"{call.Name} of {aggregate.Aggregation.Name()} misses counter resets; write {aggregate.Aggregation.Name()}({call.Name}(...))");
                break;
        }
    }
}
