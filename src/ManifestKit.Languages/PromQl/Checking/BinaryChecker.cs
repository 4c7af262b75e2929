using ManifestKit.Languages.PromQl.Parsing;

namespace ManifestKit.Languages.PromQl.Checking;

/// <summary>Reports what an operator does not allow.</summary>
internal sealed class BinaryChecker(BinaryExpression binary, ErrorList errors)
{
    private readonly BinaryOperator _operator = binary.Operator;
    private readonly VectorMatching _matching = binary.Matching;

    public void Check()
    {
        CheckOperand(binary.Left);
        CheckOperand(binary.Right);
        CheckBool();
        CheckLabels();
        if (binary.Left.Type == PromQlValueType.None || binary.Right.Type == PromQlValueType.None)
            return;
        if (binary.Left.Type != PromQlValueType.InstantVector || binary.Right.Type != PromQlValueType.InstantVector)
            CheckWithoutVectors();
        else if (_operator.IsSet())
            CheckSetOperation();
    }

    private void CheckOperand(PromQlExpression operand)
    {
        if (operand.Type is PromQlValueType.String or PromQlValueType.RangeVector)
        {
            var hint = operand.Type == PromQlValueType.RangeVector ? " Apply a function such as rate or avg_over_time." : "";
            errors.Add(
                operand.Span,
                $"Found {ExpressionKinds.Describe(operand.Type)} beside '{_operator.Symbol()}'; expected a scalar or an instant vector.{hint}");
        }
    }

    private void CheckBool()
    {
        var bothScalar = binary.Left.Type == PromQlValueType.Scalar && binary.Right.Type == PromQlValueType.Scalar;
        if (binary.ReturnsBool && !_operator.IsComparison())
            errors.Add(binary.OperatorSpan, $"Found 'bool' behind '{_operator.Symbol()}'; expected it behind comparisons only. Remove it.");
        else if (bothScalar && !binary.ReturnsBool && _operator.IsComparison())
            errors.Add(binary.OperatorSpan, $"A comparison of two scalars cannot filter. Write '{_operator.Symbol()} bool'.");
    }

    private void CheckLabels()
    {
        if (!_matching.IsOn || _matching.IncludedLabels.Count == 0)
            return;
        var on = new HashSet<string>(_matching.Labels.Select(l => l.Name), StringComparer.Ordinal);
        foreach (var label in _matching.IncludedLabels.Where(l => on.Contains(l.Name)))
            errors.Add(label.Span, $"The label '{label.Name}' stands in on (...) and so is the same on both sides. Remove it here.");
    }

    private void CheckWithoutVectors()
    {
        if (_matching.Labels.Count > 0)
            errors.Add(binary.OperatorSpan, "Found 'on' or 'ignoring' beside a scalar; expected two instant vectors. Remove it.");
        if (_matching.HasFill)
            errors.Add(binary.OperatorSpan, "Found a fill modifier beside a scalar; expected two instant vectors. Remove it.");
        if (_operator.IsSet() && (binary.Left.Type == PromQlValueType.Scalar || binary.Right.Type == PromQlValueType.Scalar))
            errors.Add(binary.OperatorSpan, $"Found a scalar beside '{_operator.Symbol()}'; expected two instant vectors. Wrap it in vector(...).");
    }

    private void CheckSetOperation()
    {
        if (_matching.Grouping != MatchGrouping.None)
            errors.Add(binary.OperatorSpan, $"Found 'group_left' or 'group_right' behind '{_operator.Symbol()}', which matches many with many. Remove it.");
        if (_matching.HasFill)
            errors.Add(binary.OperatorSpan, $"Found a fill modifier behind '{_operator.Symbol()}'; expected it behind arithmetic and comparisons only. Remove it.");
    }
}
