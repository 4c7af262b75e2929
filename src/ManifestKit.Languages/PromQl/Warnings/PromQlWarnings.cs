using ManifestKit.Languages.PromQl.Analysis;
using ManifestKit.Languages.PromQl.Warnings;

namespace ManifestKit.Languages.PromQl;

/// <summary>What can be known of an expression without data.</summary>
public static class PromQlWarnings
{
    private static readonly Action<WarningContext>[] Checks =
    [
        QuantileCheck.Check,
        CounterCheck.Check,
        BucketLabelCheck.Check,
        ComparisonCheck.Check,
        MatchingCheck.Check,
        GroupingCheck.Check,
        MatcherCheck.Check,
        BoundaryCheck.Check,
    ];

    /// <summary>Likely mistakes in an expression, in the order of the text.</summary>
    public static IReadOnlyList<PromQlWarning> Warnings(this PromQlExpression expression)
    {
        var context = new WarningContext();
        foreach (var node in expression.DescendantsAndSelf())
        {
            context.Expression = node;
            foreach (var check in Checks)
                check(context);
        }

        return [.. context.Found.OrderBy(w => w.Span.Start)];
    }

    /// <summary>Which labels the series of the result have.</summary>
    public static ResultLabels ResultLabels(this PromQlExpression expression) => new LabelAnalysis().Of(expression);
}
