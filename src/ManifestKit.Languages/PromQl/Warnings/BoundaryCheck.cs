namespace ManifestKit.Languages.PromQl.Warnings;

/// <summary>Prometheus refuses anchored and smoothed ranges in most functions, but only when it evaluates them.</summary>
internal static class BoundaryCheck
{
    public static void Check(WarningContext context)
    {
        if (context.Expression is not FunctionCall call)
            return;
        foreach (var argument in call.Arguments)
        {
            if (argument.WithoutParentheses() is not RangeSelector { Selector.Modifiers.Boundary: var boundary } || Supports(call.Name, boundary))
                continue;
            var (keyword, allowed) = boundary == RangeBoundary.Anchored
                ? ("anchored", "changes, delta, increase, rate and resets")
                : ("smoothed", "delta, increase and rate");
            context.Add(
                PromQlWarningKind.UnsupportedBoundary, argument.Span,
                $"'{call.Name}' refuses '{keyword}' when evaluated; only {allowed} take it.");
        }
    }

    private static bool Supports(string function, RangeBoundary boundary) => boundary switch
    {
        RangeBoundary.Default => true,
        RangeBoundary.Anchored => function is "changes" or "delta" or "increase" or "rate" or "resets",
        _ => function is "delta" or "increase" or "rate",
    };
}
