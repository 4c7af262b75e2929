using ManifestKit.Languages.PromQl.Functions;

namespace ManifestKit.Languages.PromQl.Parsing;

internal sealed partial class Parser
{
    private FunctionCall ParseCall(Token word)
    {
        var name = TextOf(word);
        var function = FunctionTable.Find(name);
        if (function is null)
            _errors.Add(word.Span, FunctionNames.ExplainUnknown(name));
        else if (function.IsExperimental && !_options.ExperimentalFunctions)
            _errors.Add(word.Span, $"The function '{name}' is experimental. The server needs {FunctionNames.ExperimentalFlag}.");
        var arguments = ParseArguments();
        return new FunctionCall(SpanFrom(word.Start), name, word.Span, function, arguments);
    }

    private PromQlExpression ParseAggregate(Aggregation aggregation, Token word)
    {
        var (isWithout, grouping) = TryParseGrouping() ?? (false, []);
        var hasGrouping = _previousEnd > word.End;
        if (_token.Kind != TokenKind.LeftParen)
        {
            ReportUnexpected($"behind '{TextOf(word)}'", "'(' and the vector to aggregate");
            return new MissingExpression(SpanFrom(word.Start));
        }

        var arguments = ParseArguments();
        if (TryParseGrouping() is { } trailing)
        {
            if (hasGrouping)
                _errors.Add(SpanFrom(word.Start), "'by' or 'without' stands both before and behind the parentheses. Keep one.");
            (isWithout, grouping) = trailing;
        }

        var span = SpanFrom(word.Start);
        if (aggregation.IsExperimental() && !_options.ExperimentalFunctions)
            _errors.Add(word.Span, $"'{aggregation.Name()}' is experimental. The server needs {FunctionNames.ExperimentalFlag}.");
        var hasParameter = aggregation.ParameterType() is not null;
        if (arguments.Count != (hasParameter ? 2 : 1))
            ReportAggregateArguments(aggregation, span, arguments.Count);
        var operand = arguments.Count > 0 ? arguments[arguments.Count - 1] : new MissingExpression(span);
        var parameter = hasParameter ? arguments.Count > 1 ? arguments[0] : new MissingExpression(span) : null;
        return new AggregateExpression(span, aggregation, word.Span, isWithout, grouping, parameter, operand);
    }

    private void ReportAggregateArguments(Aggregation aggregation, TextSpan span, int count)
    {
        var expected = aggregation.ParameterType() switch
        {
            null => "1 argument, the vector",
            PromQlValueType.String => "2 arguments, a label name and the vector",
            _ => "2 arguments, a number and the vector",
        };
        _errors.Add(span, $"'{aggregation.Name()}' takes {expected}; found {count}.");
    }

    private (bool IsWithout, IReadOnlyList<LabelName> Labels)? TryParseGrouping()
    {
        if (_token.Kind is not (TokenKind.By or TokenKind.Without))
            return null;
        var isWithout = _token.Kind == TokenKind.Without;
        Advance();
        return (isWithout, ParseLabelNames());
    }

    private IReadOnlyList<PromQlExpression> ParseArguments()
    {
        var open = _token;
        Advance();
        if (TryTake(TokenKind.RightParen))
            return [];
        var arguments = new List<PromQlExpression>();
        while (true)
        {
            arguments.Add(ParseNested(minimumPrecedence: 1));
            if (_token.Kind is not (TokenKind.Comma or TokenKind.RightParen or TokenKind.EndOfText))
            {
                ReportUnexpected("in the arguments", "an operator, ',' or ')'");
                SkipTo(TokenKind.RightParen, TokenKind.Comma);
            }

            var comma = _token;
            if (!TryTake(TokenKind.Comma))
                break;
            if (_token.Kind == TokenKind.RightParen)
            {
                _errors.Add(comma.Span, "No argument follows this ','. Remove it.");
                break;
            }
        }

        Close(open, TokenKind.RightParen);
        return arguments;
    }
}
