namespace ManifestKit.Languages.PromQl.Warnings;

/// <summary>Quantiles of classic histograms need the label <c>le</c> of their buckets.</summary>
internal static class BucketLabelCheck
{
    public static void Check(WarningContext context)
    {
        var buckets = context.Expression switch
        {
            FunctionCall { Name: "histogram_quantile", Arguments.Count: 2 } call => call.Arguments[1],
            FunctionCall { Name: "histogram_fraction", Arguments.Count: 3 } call => call.Arguments[2],
            FunctionCall { Name: "histogram_quantiles", Arguments.Count: > 0 } call => call.Arguments[0],
            _ => null,
        };
        if (buckets is null || context.Labels.Of(buckets)["le"] != LabelPresence.Impossible)
            return;
        // A native histogram has no buckets with labels.
        if (!buckets.Selectors().Any(s => s.MetricName?.EndsWith("_bucket", StringComparison.Ordinal) ?? false))
            return;
        var place = buckets.DescendantsAndSelf().OfType<AggregateExpression>().FirstOrDefault(a => !a.Aggregation.KeepsSeries());
        var hint = place switch
        {
            { IsWithout: true } => " Remove 'le' from without (...).",
            { Grouping.Count: > 0 } => $" Write by (le, {string.Join(", ", place.Grouping)}).",
            not null => " Write by (le).",
            _ => "",
        };
        context.Add(
            PromQlWarningKind.BucketLabelLost, place?.NameSpan ?? buckets.Span,
            $"The buckets lose their label 'le' here, so '{((FunctionCall)context.Expression).Name}' gives nothing.{hint}");
    }
}
