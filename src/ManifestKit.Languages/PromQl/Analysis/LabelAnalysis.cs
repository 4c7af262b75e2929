using ManifestKit.Languages.PromQl.Checking;

namespace ManifestKit.Languages.PromQl.Analysis;

/// <summary>Follows labels from the selectors up.</summary>
internal sealed class LabelAnalysis : BottomUpAnalysis<ResultLabels>
{
    private const string Name = LabelMatcher.MetricNameLabel;

    protected override ResultLabels Compute(PromQlExpression expression) => expression switch
    {
        VectorSelector selector => OfSelector(selector),
        RangeSelector range => Of(range.Selector),
        SubqueryExpression subquery => Of(subquery.Operand),
        ParenthesizedExpression parenthesized => Of(parenthesized.Inner),
        UnaryExpression { Type: PromQlValueType.InstantVector } unary => DropName(Of(unary.Operand), unary.IsNegation),
        BinaryExpression { Type: PromQlValueType.InstantVector } binary => OfBinary(binary),
        AggregateExpression aggregate => OfAggregate(aggregate),
        FunctionCall { Type: PromQlValueType.InstantVector } call => new CallLabels(call, Of).Compute(),
        MissingExpression => ResultLabels.Unknown,
        _ => ResultLabels.None,
    };

    public static ResultLabels WithoutName(ResultLabels labels) => labels.With(Name, LabelPresence.Impossible);

    private static ResultLabels OfSelector(VectorSelector selector)
    {
        var labels = ResultLabels.Unknown;
        if (selector.Identifier is not null)
            labels = labels.With(Name, LabelPresence.Certain);
        foreach (var matcher in selector.Matchers)
        {
            if (!MatcherFacts.MatchesEmpty(matcher))
                labels = labels.With(matcher.Name, LabelPresence.Certain);
            else if (matcher is { Type: LabelMatchType.Equal, Value: "" })
                labels = labels.With(matcher.Name, LabelPresence.Impossible);
        }

        return labels;
    }

    private ResultLabels OfAggregate(AggregateExpression aggregate)
    {
        var operand = Of(aggregate.Operand);
        if (aggregate.Aggregation.KeepsSeries())
            return operand;
        var grouping = aggregate.Grouping.Select(l => l.Name);
        var labels = aggregate.IsWithout
            ? WithoutName(operand).With(grouping, _ => LabelPresence.Impossible)
            : operand.Only(grouping);
        return aggregate.Aggregation == Aggregation.CountValues && aggregate.Parameter?.WithoutParentheses() is StringLiteral name
            ? labels.With(name.Value, LabelPresence.Certain)
            : labels;
    }

    private ResultLabels OfBinary(BinaryExpression binary)
    {
        var dropsName = binary.ReturnsBool || !(binary.Operator.IsComparison() || binary.Operator.IsSet() || binary.Operator.IsTrim());
        if (binary.Left.Type == PromQlValueType.Scalar)
            return DropName(Of(binary.Right), dropsName);
        if (binary.Right.Type == PromQlValueType.Scalar)
            return DropName(Of(binary.Left), dropsName);
        return binary.Operator switch
        {
            BinaryOperator.Or => ResultLabels.Combine(Of(binary.Left), Of(binary.Right), ResultLabels.Either),
            BinaryOperator.Unless => Of(binary.Left),
            BinaryOperator.And => Matched(Of(binary.Left), Of(binary.Right), binary.Matching),
            _ => DropName(OfMatch(binary), dropsName),
        };
    }

    private static ResultLabels DropName(ResultLabels labels, bool drops) => drops ? WithoutName(labels) : labels;

    private ResultLabels OfMatch(BinaryExpression binary)
    {
        var matching = binary.Matching;
        var (many, one) = matching.Grouping == MatchGrouping.Right
            ? (Of(binary.Right), Of(binary.Left))
            : (Of(binary.Left), Of(binary.Right));
        var labels = matching.HasFill
            ? ResultLabels.Combine(many, one, ResultLabels.Either)
            : Matched(many, one, matching);
        var names = matching.Labels.Select(l => l.Name);
        if (matching.Grouping == MatchGrouping.None)
            return matching.IsOn ? labels.Only(names) : labels.With(names, _ => LabelPresence.Impossible);
        return labels.With(matching.IncludedLabels.Select(l => l.Name), name => one[name]);
    }

    /// <summary>The labels of one side, where those that must be equal on both sides are known better.</summary>
    private static ResultLabels Matched(ResultLabels labels, ResultLabels other, VectorMatching matching)
    {
        if (matching.IsOn)
            return labels.With(matching.Labels.Select(l => l.Name), name => ResultLabels.Both(labels[name], other[name]));
        var kept = matching.Labels.Select(l => l.Name).Append(Name);
        return ResultLabels.Combine(labels, other, ResultLabels.Both).With(kept, name => labels[name]);
    }
}
