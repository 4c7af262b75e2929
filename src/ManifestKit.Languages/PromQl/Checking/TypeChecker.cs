using ManifestKit.Languages.PromQl.Parsing;

namespace ManifestKit.Languages.PromQl.Checking;

/// <summary>Reports what is well-formed but has wrong types, too few arguments and the like.</summary>
/// <remarks>What could not be read has no type and is not reported again.</remarks>
internal sealed class TypeChecker(ErrorList errors)
{
    private HashSet<PromQlExpression>? _infoSelectors;

    public void Check(PromQlExpression root)
    {
        foreach (var expression in root.DescendantsAndSelf())
        {
            switch (expression)
            {
                case UnaryExpression unary:
                    CheckUnary(unary);
                    break;
                case BinaryExpression binary:
                    new BinaryChecker(binary, errors).Check();
                    break;
                case AggregateExpression aggregate:
                    CheckAggregate(aggregate);
                    break;
                case FunctionCall { Function: { } function } call:
                    CheckCall(call, function);
                    break;
                case SubqueryExpression subquery:
                    Expect(subquery.Operand, PromQlValueType.InstantVector, "a subquery");
                    break;
                case VectorSelector selector:
                    SelectorChecker.Check(selector, allowsEmptyMatchers: _infoSelectors?.Contains(selector) ?? false, errors);
                    break;
            }
        }
    }

    private void CheckUnary(UnaryExpression unary)
    {
        if (unary.Operand.Type is PromQlValueType.String or PromQlValueType.RangeVector)
        {
            errors.Add(
                unary.Operand.Span,
                $"Found a sign before {ExpressionKinds.Describe(unary.Operand.Type)}; expected a scalar or an instant vector behind it.");
        }
    }

    private void CheckAggregate(AggregateExpression aggregate)
    {
        var name = aggregate.Aggregation.Name();
        if (aggregate.Aggregation.ParameterType() is { } parameterType && aggregate.Parameter is { } parameter)
            Expect(parameter, parameterType, $"'{name}' as its first argument");
        Expect(aggregate.Operand, PromQlValueType.InstantVector, $"'{name}'");
    }

    private void CheckCall(FunctionCall call, PromQlFunction function)
    {
        var count = call.Arguments.Count;
        if (count < function.MinimumArguments || count > function.MaximumArguments)
            errors.Add(call.NameSpan, $"{Signatures.Describe(function)}; found {count}.");
        if (function.Name == "info" && count > 1)
            CheckInfoSelector(call.Arguments[1]);
        for (var i = 0; i < count; i++)
        {
            var isExtra = i >= function.ParameterTypes.Count;
            if (isExtra && function.MaximumArguments == function.ParameterTypes.Count)
                return;
            Expect(call.Arguments[i], function.ParameterTypes[isExtra ? function.ParameterTypes.Count - 1 : i], $"'{call.Name}'");
        }
    }

    private void CheckInfoSelector(PromQlExpression argument)
    {
        if (argument is VectorSelector { Identifier: null })
            (_infoSelectors ??= []).Add(argument);
        else if (argument is not MissingExpression)
            errors.Add(argument.Span, "'info' expects only label matchers in braces here, such as {k8s_cluster_name=\"a\"}.");
    }

    private void Expect(PromQlExpression expression, PromQlValueType expected, string consumer)
    {
        if (expression.Type != expected && expression.Type != PromQlValueType.None)
        {
            errors.Add(
                expression.Span,
                $"Found {ExpressionKinds.Describe(expression.Type)}; {consumer} expects {ExpressionKinds.Describe(expected)}."
                + TypeHints.For(expression, expected));
        }
    }
}
