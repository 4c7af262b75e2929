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
            var hint = operand.Type == PromQlValueType.RangeVector ? "; apply a function such as rate or avg_over_time" : "";
            errors.Add(
                operand.Span,
                $"'{_operator.Symbol()}' expects scalars or instant vectors, found {ExpressionKinds.Describe(operand.Type)}{hint}");
        }
    }

    private void CheckBool()
    {
        var bothScalar = binary.Left.Type == PromQlValueType.Scalar && binary.Right.Type == PromQlValueType.Scalar;
        if (binary.ReturnsBool && !_operator.IsComparison())
            errors.Add(binary.OperatorSpan, $"'bool' can only stand behind a comparison, not behind '{_operator.Symbol()}'; remove it");
        else if (bothScalar && !binary.ReturnsBool && _operator.IsComparison())
            errors.Add(binary.OperatorSpan, $"a comparison of two scalars cannot filter; write '{_operator.Symbol()} bool'");
    }

    private void CheckLabels()
    {
        if (!_matching.IsOn || _matching.IncludedLabels.Count == 0)
            return;
        var on = new HashSet<string>(_matching.Labels.Select(l => l.Name), StringComparer.Ordinal);
        foreach (var label in _matching.IncludedLabels.Where(l => on.Contains(l.Name)))
            errors.Add(label.Span, $"label '{label.Name}' stands in on(...) and so is the same on both sides; remove it here");
    }

    private void CheckWithoutVectors()
    {
        if (_matching.Labels.Count > 0)
            errors.Add(binary.OperatorSpan, "'on' and 'ignoring' can only stand between two instant vectors");
        if (_matching.HasFill)
            errors.Add(binary.OperatorSpan, "fill modifiers can only stand between two instant vectors");
        if (_operator.IsSet() && (binary.Left.Type == PromQlValueType.Scalar || binary.Right.Type == PromQlValueType.Scalar))
            errors.Add(binary.OperatorSpan, $"'{_operator.Symbol()}' expects two instant vectors; wrap the scalar in vector(...)");
    }

    private void CheckSetOperation()
    {
        if (_matching.Grouping != MatchGrouping.None)
            errors.Add(binary.OperatorSpan, $"'group_left' and 'group_right' cannot stand behind '{_operator.Symbol()}'; remove it");
        if (_matching.HasFill)
            errors.Add(binary.OperatorSpan, $"fill modifiers cannot stand behind '{_operator.Symbol()}'; remove it");
    }
}
