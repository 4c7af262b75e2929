using System.Globalization;
using System.Text;

namespace ManifestKit.Languages.PromQl.Printing;

/// <summary>Writes the parts of nodes that stay on one line: operators with their modifiers, selectors, suffixes.</summary>
internal static class Headers
{
    public static void AppendOperator(StringBuilder output, BinaryExpression binary)
    {
        output.Append(binary.Operator.Symbol());
        if (binary.ReturnsBool)
            output.Append(" bool");
        var matching = binary.Matching;
        if (matching.IsOn || matching.Labels.Count > 0 || matching.Grouping != MatchGrouping.None)
        {
            output.Append(matching.IsOn ? " on (" : " ignoring (");
            AppendLabels(output, matching.Labels);
            output.Append(')');
        }

        if (matching.Grouping != MatchGrouping.None)
        {
            output.Append(matching.Grouping == MatchGrouping.Left ? " group_left (" : " group_right (");
            AppendLabels(output, matching.IncludedLabels);
            output.Append(')');
        }

        AppendFill(output, matching);
    }

    public static void AppendAggregation(StringBuilder output, AggregateExpression aggregate)
    {
        output.Append(aggregate.Aggregation.Name());
        if (!aggregate.IsWithout && aggregate.Grouping.Count == 0)
            return;
        output.Append(aggregate.IsWithout ? " without (" : " by (");
        AppendLabels(output, aggregate.Grouping);
        output.Append(") ");
    }

    public static void AppendSelector(StringBuilder output, VectorSelector selector)
    {
        AppendSeries(output, selector);
        AppendAt(output, selector.Modifiers);
        AppendBoundary(output, selector.Modifiers);
        AppendOffset(output, selector.Modifiers);
    }

    public static void AppendRangeSelector(StringBuilder output, RangeSelector range)
    {
        AppendSeries(output, range.Selector);
        output.Append('[').Append(range.Range).Append(']');
        AppendBoundary(output, range.Selector.Modifiers);
        AppendAt(output, range.Selector.Modifiers);
        AppendOffset(output, range.Selector.Modifiers);
    }

    public static void AppendSubquerySuffix(StringBuilder output, SubqueryExpression subquery)
    {
        output.Append('[').Append(subquery.Range).Append(':').Append(subquery.Step).Append(']');
        AppendAt(output, subquery.Modifiers);
        AppendOffset(output, subquery.Modifiers);
    }

    private static void AppendLabels(StringBuilder output, IReadOnlyList<LabelName> labels)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            if (i > 0)
                output.Append(", ");
            GoText.AppendLabelName(output, labels[i].Name);
        }
    }

    private static void AppendFill(StringBuilder output, VectorMatching matching)
    {
        if (matching.FillLeft is { } both && both.Equals(matching.FillRight))
        {
            output.Append(" fill (").Append(GoText.Number(both)).Append(')');
            return;
        }

        if (matching.FillLeft is { } left)
            output.Append(" fill_left (").Append(GoText.Number(left)).Append(')');
        if (matching.FillRight is { } right)
            output.Append(" fill_right (").Append(GoText.Number(right)).Append(')');
    }

    private static void AppendSeries(StringBuilder output, VectorSelector selector)
    {
        output.Append(selector.Identifier);
        if (selector.Matchers.Count == 0 && selector.Identifier is not null)
            return;
        output.Append('{');
        output.Append(string.Join(",", selector.Matchers.Select(Text).OrderBy(text => text, StringComparer.Ordinal)));
        output.Append('}');
    }

    private static string Text(LabelMatcher matcher)
    {
        var output = new StringBuilder();
        GoText.AppendLabelName(output, matcher.Name);
        output.Append(matcher.Type switch
        {
            LabelMatchType.Equal => "=",
            LabelMatchType.NotEqual => "!=",
            LabelMatchType.Matches => "=~",
            _ => "!~",
        });
        GoQuote.Append(output, matcher.Value);
        return output.ToString();
    }

    private static void AppendAt(StringBuilder output, SelectorModifiers modifiers)
    {
        if (modifiers.At is not { } at)
            return;
        output.Append(" @ ").Append(at.Anchor switch
        {
            AtAnchor.Start => "start()",
            AtAnchor.End => "end()",
            _ => (at.Milliseconds / 1000m).ToString("F3", CultureInfo.InvariantCulture),
        });
    }

    private static void AppendBoundary(StringBuilder output, SelectorModifiers modifiers)
    {
        if (modifiers.Boundary != RangeBoundary.Default)
            output.Append(modifiers.Boundary == RangeBoundary.Anchored ? " anchored" : " smoothed");
    }

    private static void AppendOffset(StringBuilder output, SelectorModifiers modifiers)
    {
        if (modifiers.Offset is not null and not DurationLiteral { Value: 0 })
            output.Append(" offset ").Append(modifiers.Offset);
    }
}
