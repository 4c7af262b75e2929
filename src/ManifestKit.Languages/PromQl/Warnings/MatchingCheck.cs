namespace ManifestKit.Languages.PromQl.Warnings;

/// <summary>Vectors that never match, and labels in on and group_left that no series has.</summary>
internal static class MatchingCheck
{
    public static void Check(WarningContext context)
    {
        if (context.Expression is not BinaryExpression { Operator: not BinaryOperator.Or } binary
            || binary.Left.Type != PromQlValueType.InstantVector || binary.Right.Type != PromQlValueType.InstantVector)
        {
            return;
        }

        var left = context.Labels.Of(binary.Left);
        var right = context.Labels.Of(binary.Right);
        if (binary.Matching.IsOn)
            CheckOn(context, binary, left, right);
        else if (!binary.Matching.HasFill)
            CheckAll(context, binary, left, right);
        var (one, side) = binary.Matching.Grouping == MatchGrouping.Left ? (right, "right") : (left, "left");
        foreach (var label in binary.Matching.IncludedLabels.Where(l => one[l.Name] == LabelPresence.Impossible))
            AddUnknown(context, label, $"The {side} side never has the label '{label.Name}', so it cannot be copied.");
    }

    private static void CheckOn(WarningContext context, BinaryExpression binary, ResultLabels left, ResultLabels right)
    {
        foreach (var label in binary.Matching.Labels)
        {
            var (onLeft, onRight) = (left[label.Name], right[label.Name]);
            if (onLeft == LabelPresence.Impossible && onRight == LabelPresence.Impossible)
                AddUnknown(context, label, $"Neither side ever has the label '{label.Name}'. Remove it from on (...).");
            else if (Differ(onLeft, onRight) && !binary.Matching.HasFill)
                AddNeverMatches(context, label.Span, label.Name, left);
            else if (onLeft == LabelPresence.Impossible || onRight == LabelPresence.Impossible)
                AddUnknown(context, label, $"The {(onLeft == LabelPresence.Impossible ? "left" : "right")} side never has the label '{label.Name}'.");
        }
    }

    private static void CheckAll(WarningContext context, BinaryExpression binary, ResultLabels left, ResultLabels right)
    {
        var ignored = binary.Matching.Labels.Select(l => l.Name).Append(LabelMatcher.MetricNameLabel).ToList();
        var label = left.Named.Keys.Concat(right.Named.Keys)
            .Where(name => !ignored.Contains(name) && Differ(left[name], right[name]))
            .OrderBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault();
        if (label is not null)
            AddNeverMatches(context, binary.OperatorSpan, label, left);
    }

    private static bool Differ(LabelPresence left, LabelPresence right)
        => (left, right) is (LabelPresence.Certain, LabelPresence.Impossible) or (LabelPresence.Impossible, LabelPresence.Certain);

    private static void AddNeverMatches(WarningContext context, TextSpan span, string label, ResultLabels left)
    {
        var (with, without) = left[label] == LabelPresence.Certain ? ("left", "right") : ("right", "left");
        context.Add(
            PromQlWarningKind.NeverMatches, span,
            $"No series match: the {with} side always has the label '{label}', the {without} side never. "
            + "Aggregate it away, or write on (...) without it.");
    }

    private static void AddUnknown(WarningContext context, LabelName label, string message)
        => context.Add(PromQlWarningKind.UnknownLabel, label.Span, message);
}
