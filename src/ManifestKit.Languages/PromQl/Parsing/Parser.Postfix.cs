namespace ManifestKit.Languages.PromQl.Parsing;

internal sealed partial class Parser
{
    private const string SelectorsOnly = "expected a selector, a range selector or a subquery before it";

    private PromQlExpression ParsePostfix(PromQlExpression expression)
    {
        while (true)
        {
            switch (_token.Kind)
            {
                case TokenKind.LeftBracket:
                    expression = ParseBrackets(expression);
                    break;
                case TokenKind.Offset:
                    expression = ParseOffset(expression);
                    break;
                case TokenKind.At:
                    expression = ParseAt(expression);
                    break;
                case TokenKind.Anchored or TokenKind.Smoothed:
                    expression = ParseBoundary(expression);
                    break;
                default:
                    return expression;
            }

            if (expression.Height > MaximumHeight)
                Abort(expression.Span, $"The expression nests deeper than {MaximumHeight} levels. Split it into recording rules.");
        }
    }

    private PromQlExpression ParseOffset(PromQlExpression expression)
    {
        Advance();
        var offset = ParseOffsetDuration();
        if (offset is null || ModifiersOf(expression, "'offset'") is not { } modifiers)
            return expression;
        if (modifiers.Offset is { } existing && existing is not DurationLiteral { Value: 0 })
        {
            _errors.Add(expression.Span, "'offset' is set twice. Keep one.");
            return expression;
        }

        return WithModifiers(expression, modifiers with { Offset = offset });
    }

    private PromQlExpression ParseAt(PromQlExpression expression)
    {
        Advance();
        var at = TryParseAtModifier();
        if (at is null || ModifiersOf(expression, "'@'") is not { } modifiers)
            return expression;
        if (modifiers.At is not null)
        {
            _errors.Add(expression.Span, "'@' is set twice. Keep one.");
            return expression;
        }

        return WithModifiers(expression, modifiers with { At = at });
    }

    private AtModifier? TryParseAtModifier()
    {
        var start = _token;
        if (start.Kind is TokenKind.Start or TokenKind.End)
        {
            Advance();
            var open = _token;
            if (!TryTake(TokenKind.LeftParen))
            {
                ReportUnexpected("behind '@'", $"'()' behind {TextOf(start)}");
                return null;
            }

            Close(open, TokenKind.RightParen);
            return new AtModifier(start.Kind == TokenKind.Start ? AtAnchor.Start : AtAnchor.End);
        }

        if (TryParseSignedNumber() is not { } seconds)
        {
            ReportUnexpected("behind '@'", "a Unix time in seconds, start() or end()");
            return null;
        }

        if (double.IsNaN(seconds) || Math.Abs(seconds) >= long.MaxValue)
        {
            _errors.Add(SpanFrom(start.Start), "This time is out of range; expected a Unix time in seconds.");
            return null;
        }

        return new AtModifier(AtAnchor.Timestamp, ToMilliseconds(seconds));
    }

    private static long ToMilliseconds(double seconds)
    {
        var milliseconds = Math.Round(seconds * 1000, MidpointRounding.AwayFromZero);
        return milliseconds >= long.MaxValue ? long.MaxValue : milliseconds <= long.MinValue ? long.MinValue : (long)milliseconds;
    }

    private PromQlExpression ParseBoundary(PromQlExpression expression)
    {
        var keyword = TextOf(_token);
        var boundary = _token.Kind == TokenKind.Anchored ? RangeBoundary.Anchored : RangeBoundary.Smoothed;
        var span = _token.Span;
        Advance();
        if (!_options.ExtendedRangeSelectors)
            _errors.Add(span, $"'{keyword}' is experimental. The server needs --enable-feature=promql-extended-range-selectors.");
        if (expression is SubqueryExpression)
        {
            _errors.Add(span, $"'{keyword}' is not supported behind a subquery. Remove it.");
            return expression;
        }

        if (ModifiersOf(expression, keyword) is not { } modifiers)
            return expression;
        if (modifiers.Boundary != RangeBoundary.Default && modifiers.Boundary != boundary)
            _errors.Add(span, "'anchored' and 'smoothed' cannot be used together. Keep one.");
        return WithModifiers(expression, modifiers with { Boundary = boundary });
    }

    private SelectorModifiers? ModifiersOf(PromQlExpression expression, string modifier)
    {
        switch (expression)
        {
            case VectorSelector selector:
                return selector.Modifiers;
            case RangeSelector range:
                return range.Selector.Modifiers;
            case SubqueryExpression subquery:
                return subquery.Modifiers;
            case MissingExpression:
                return null;
            default:
                _errors.Add(expression.Span, $"Found {modifier} behind {ExpressionKinds.Describe(expression)}; {SelectorsOnly}.");
                return null;
        }
    }

    private PromQlExpression WithModifiers(PromQlExpression expression, SelectorModifiers modifiers)
    {
        var span = SpanFrom(expression.Span.Start);
        return expression switch
        {
            VectorSelector selector => selector.With(span, modifiers),
            RangeSelector range => new RangeSelector(span, range.Selector.With(range.Selector.Span, modifiers), range.Range),
            SubqueryExpression subquery => new SubqueryExpression(span, subquery.Operand, subquery.Range, subquery.Step, modifiers),
            _ => expression,
        };
    }
}
