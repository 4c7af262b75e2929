namespace ManifestKit.Languages.PromQl.Analysis;

/// <summary>Tells the range of values from what functions can give and comparisons let through.</summary>
internal sealed class ValueAnalysis : BottomUpAnalysis<ValueRange>
{
    protected override ValueRange Compute(PromQlExpression expression) => expression switch
    {
        NumberLiteral number => ValueRange.Exactly(number.Value),
        ParenthesizedExpression parenthesized => Of(parenthesized.Inner),
        RangeSelector range => Of(range.Selector),
        SubqueryExpression subquery => Of(subquery.Operand),
        VectorSelector { MetricName: "up" } => new ValueRange(0, 1),
        UnaryExpression { IsNegation: true } unary when Of(unary.Operand) is var range => new ValueRange(-range.Maximum, -range.Minimum),
        UnaryExpression unary => Of(unary.Operand),
        BinaryExpression binary => OfBinary(binary),
        AggregateExpression aggregate => OfAggregate(aggregate),
        FunctionCall call => OfCall(call),
        _ => ValueRange.Any,
    };

    private ValueRange OfAggregate(AggregateExpression aggregate) => aggregate.Aggregation switch
    {
        Aggregation.Count or Aggregation.CountValues => new ValueRange(1, double.PositiveInfinity),
        Aggregation.Group => ValueRange.Exactly(1),
        Aggregation.Stddev or Aggregation.Stdvar => ValueRange.NotNegative,
        Aggregation.Sum => Of(aggregate.Operand).Minimum >= 0 ? ValueRange.NotNegative : ValueRange.Any,
        Aggregation.Quantile => ValueRange.Any,
        _ => Of(aggregate.Operand),
    };

    private ValueRange OfCall(FunctionCall call) => call.Name switch
    {
        "absent" or "absent_over_time" or "present_over_time" => ValueRange.Exactly(1),
        "count_over_time" => new ValueRange(1, double.PositiveInfinity),
        "rate" or "irate" or "increase" or "changes" or "resets" or "abs" or "sqrt" or "stddev_over_time" or "stdvar_over_time"
            or "mad_over_time" or "histogram_count" => ValueRange.NotNegative,
        "sgn" => new ValueRange(-1, 1),
        "hour" => new ValueRange(0, 23),
        "minute" => new ValueRange(0, 59),
        "month" => new ValueRange(1, 12),
        "day_of_week" => new ValueRange(0, 6),
        "day_of_month" => new ValueRange(1, 31),
        "day_of_year" => new ValueRange(1, 366),
        "days_in_month" => new ValueRange(28, 31),
        "vector" or "scalar" or "sort" or "sort_desc" or "label_replace" or "label_join" or "last_over_time" or "first_over_time"
            or "min_over_time" or "max_over_time" or "avg_over_time" when call.Arguments.Count > 0 => Of(call.Arguments[0]),
        _ => ValueRange.Any,
    };

    private ValueRange OfBinary(BinaryExpression binary)
    {
        var left = Of(binary.Left);
        var right = Of(binary.Right);
        if (binary.ReturnsBool)
            return new ValueRange(0, 1);
        if (binary.Operator.IsComparison())
            return OfFilter(binary, left, right);
        if (binary.Matching.HasFill)
            return ValueRange.Any;
        return binary.Operator switch
        {
            BinaryOperator.And or BinaryOperator.Unless => left,
            BinaryOperator.Or => left.Union(right),
            _ when !binary.Operator.IsTrim() && left.Minimum == left.Maximum && right.Minimum == right.Maximum
                => ValueRange.Exactly(Fold(binary.Operator, left.Minimum, right.Minimum)),
            BinaryOperator.Add or BinaryOperator.Multiply or BinaryOperator.Divide when left.Minimum >= 0 && right.Minimum >= 0
                => ValueRange.NotNegative,
            _ => ValueRange.Any,
        };
    }

    private static ValueRange OfFilter(BinaryExpression binary, ValueRange left, ValueRange right)
    {
        if (binary.Left.Type == PromQlValueType.Scalar)
            return right.Where(Mirror(binary.Operator), left);
        return left.Where(binary.Operator, right);
    }

    private static BinaryOperator Mirror(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        _ => comparison,
    };

    private static double Fold(BinaryOperator op, double left, double right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.Modulo => left % right,
        BinaryOperator.Power => Math.Pow(left, right),
        BinaryOperator.Atan2 => Math.Atan2(left, right),
        _ => double.NaN,
    };
}
