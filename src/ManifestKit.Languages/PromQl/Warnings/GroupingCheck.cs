namespace ManifestKit.Languages.PromQl.Warnings;

/// <summary>Labels to group by that no series has.</summary>
internal static class GroupingCheck
{
    public static void Check(WarningContext context)
    {
        if (context.Expression is not AggregateExpression aggregate)
            return;
        var labels = context.Labels.Of(aggregate.Operand);
        foreach (var label in aggregate.Grouping.Where(l => labels[l.Name] == LabelPresence.Impossible))
        {
            var clause = aggregate.IsWithout ? "without" : "by";
            context.Add(
                PromQlWarningKind.UnknownLabel, label.Span,
                $"No series has the label '{label.Name}' here. Remove it from {clause} (...), or keep it further inside.");
        }
    }
}
