namespace ManifestKit.Languages.PromQl.Parsing;

internal sealed partial class Parser
{
    private const string DurationExpected = "a duration such as 5m, a number of seconds, step() or range()";

    /// <summary>The longest duration that Prometheus can hold: about 292 years.</summary>
    private const double MaximumSeconds = long.MaxValue / 1e9;

    private PromQlExpression ParseBrackets(PromQlExpression operand)
    {
        var open = _token;
        Advance();
        var range = ParsePositiveDuration();
        DurationExpression? step = null;
        var isSubquery = TryTake(TokenKind.Colon);
        if (isSubquery && _token.Kind != TokenKind.RightBracket)
            step = ParsePositiveDuration();
        CloseBrackets(open, isSubquery);
        if (range is null || operand is MissingExpression)
            return new MissingExpression(SpanFrom(operand.Span.Start));
        var span = SpanFrom(operand.Span.Start);
        if (isSubquery)
            return new SubqueryExpression(span, operand, range, step, SelectorModifiers.None);
        if (operand is VectorSelector selector)
        {
            CheckNotShifted(selector, SpanFrom(open.Start));
            return new RangeSelector(span, selector, range);
        }

        _errors.Add(
            SpanFrom(open.Start),
            $"Found a range behind {ExpressionKinds.Describe(operand)}; expected it behind a selector. For a subquery write [{range}:].");
        return new MissingExpression(span);
    }

    private void CheckNotShifted(VectorSelector selector, TextSpan brackets)
    {
        if (selector.Modifiers.Offset is { } offset && offset is not DurationLiteral { Value: 0 })
            _errors.Add(brackets, $"Found a range behind offset; expected it before. Write [...] offset {offset}.");
        else if (selector.Modifiers.At is not null)
            _errors.Add(brackets, "Found a range behind '@'; expected it before.");
    }

    private void CloseBrackets(Token open, bool isSubquery)
    {
        if (TryTake(TokenKind.RightBracket))
            return;
        if (_token.Kind == TokenKind.EndOfText)
            _errors.Add(open.Span, "'[' is not closed; expected ']'.");
        else
            ReportUnexpected("in brackets", isSubquery ? "']'" : "':' or ']'");
        while (_token.Kind is not (TokenKind.RightBracket or TokenKind.RightParen or TokenKind.EndOfText))
            Advance();
        _lexer.InBrackets = false;
        TryTake(TokenKind.RightBracket);
    }

    private DurationExpression? ParsePositiveDuration()
    {
        var duration = ParseDuration(minimumPrecedence: 1);
        if (duration is DurationLiteral { Value: <= 0 } literal)
            _errors.Add(literal.Span, "Found no time in brackets; expected a duration greater than 0.");
        return duration;
    }

    /// <summary>
    /// Behind offset a literal or function ends the duration, even with a sign: <c>foo offset 5m + 1</c> adds 1 to the series,
    /// whereas <c>foo offset (5m) + 1</c> goes back 301 seconds.
    /// </summary>
    private DurationExpression? ParseOffsetDuration()
    {
        if (_token.Kind == TokenKind.LeftParen)
            return ParseDuration(minimumPrecedence: 1);
        if (_token.Kind is not (TokenKind.Add or TokenKind.Subtract))
            return ParseDurationOperand("behind 'offset'");
        var sign = _token;
        Advance();
        if (_token.Kind is not (TokenKind.Add or TokenKind.Subtract))
            return Signed(sign, ParseDurationOperand("behind 'offset'"));
        var operand = ParseDuration(BinaryOperators.PowerPrecedence);
        var duration = ParseDurationTail(Signed(sign, operand), minimumPrecedence: 1);
        // Printed without parentheses, it would end at its first literal.
        return duration is null or DurationLiteral ? duration : new ParenthesizedDuration(duration.Span, duration);
    }

    private DurationExpression? ParseDuration(int minimumPrecedence)
    {
        if (!TryEnter())
            return null;
        var operand = _token.Kind is TokenKind.Add or TokenKind.Subtract ? ParseSignedDuration() : ParseDurationOperand("in brackets");
        var duration = ParseDurationTail(operand, minimumPrecedence);
        Leave();
        return duration;
    }

    private DurationExpression? ParseSignedDuration()
    {
        var sign = _token;
        Advance();
        return Signed(sign, ParseDuration(BinaryOperators.PowerPrecedence));
    }

    private DurationExpression? Signed(Token sign, DurationExpression? operand)
    {
        if (operand is null)
            return null;
        var span = TextSpan.FromBounds(sign.Start, operand.Span.End);
        return (sign.Kind == TokenKind.Subtract, operand) switch
        {
            (true, DurationLiteral literal) => new DurationLiteral(span, -literal.Value, literal.HasUnit),
            (false, DurationLiteral literal) => new DurationLiteral(span, literal.Value, literal.HasUnit),
            (true, _) => new NegatedDuration(span, operand),
            _ => operand,
        };
    }

    private DurationExpression? ParseDurationTail(DurationExpression? left, int minimumPrecedence)
    {
        while (left is not null && DurationOperator() is { } op && op.Precedence() >= minimumPrecedence)
        {
            var operatorSpan = _token.Span;
            RequireDurationExpressions(operatorSpan);
            Advance();
            var right = ParseDuration(op == BinaryOperator.Power ? op.Precedence() : op.Precedence() + 1);
            if (right is null)
                return null;
            if (op is BinaryOperator.Divide or BinaryOperator.Modulo && right is DurationLiteral { Value: 0 })
                _errors.Add(operatorSpan, op == BinaryOperator.Divide ? "This divides by zero." : "This is the remainder of a division by zero.");
            left = new BinaryDuration(left, op, right);
            if (left.Height > MaximumHeight)
                Abort(operatorSpan, $"More than {MaximumHeight} operators follow each other in a duration. Write its result.");
        }

        return left;
    }

    private BinaryOperator? DurationOperator()
        => _token.Kind is >= TokenKind.Add and <= TokenKind.Power and not TokenKind.Atan2 ? _token.Kind.AsBinaryOperator() : null;

    private DurationExpression? ParseDurationOperand(string where)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Duration:
                Advance();
                return DurationLiteralOf(token);
            case TokenKind.LeftParen:
                return ParseParenthesizedDuration();
            case TokenKind.Step or TokenKind.QueryRange:
                return ParseQueryDuration();
            case TokenKind.MaxOf or TokenKind.MinOf:
                return ParseExtremeDuration();
            default:
                ReportUnexpected(where, DurationExpected);
                return null;
        }
    }

    private DurationLiteral DurationLiteralOf(Token token)
    {
        var isNumber = token.Kind == TokenKind.Number;
        var seconds = isNumber ? NumberOf(token) : SecondsOf(token);
        if (Math.Abs(seconds) > MaximumSeconds)
            _errors.Add(token.Span, "The duration is longer than 292 years, the longest one possible.");
        return new DurationLiteral(token.Span, seconds, !isNumber);
    }

    private DurationExpression? ParseParenthesizedDuration()
    {
        var open = _token;
        RequireDurationExpressions(open.Span);
        Advance();
        var inner = ParseDuration(minimumPrecedence: 1);
        if (inner is null)
            return null;
        Close(open, TokenKind.RightParen);
        return inner is ParenthesizedDuration ? inner : new ParenthesizedDuration(SpanFrom(open.Start), inner);
    }

    private QueryDuration? ParseQueryDuration()
    {
        var name = _token;
        RequireDurationExpressions(name.Span);
        Advance();
        var open = _token;
        if (!TryTake(TokenKind.LeftParen))
        {
            ReportUnexpected($"behind '{TextOf(name)}'", "'()'");
            return null;
        }

        Close(open, TokenKind.RightParen);
        return new QueryDuration(SpanFrom(name.Start), name.Kind == TokenKind.Step);
    }

    private ExtremeDuration? ParseExtremeDuration()
    {
        var name = _token;
        RequireDurationExpressions(name.Span);
        Advance();
        var open = _token;
        if (!TryTake(TokenKind.LeftParen))
        {
            ReportUnexpected($"behind '{TextOf(name)}'", "'(' and two durations");
            return null;
        }

        var first = ParseDuration(minimumPrecedence: 1);
        if (first is null)
            return null;
        if (!TryTake(TokenKind.Comma))
        {
            ReportUnexpected($"in {TextOf(name)}", "',' and a second duration");
            return null;
        }

        var second = ParseDuration(minimumPrecedence: 1);
        if (second is null)
            return null;
        Close(open, TokenKind.RightParen);
        return new ExtremeDuration(SpanFrom(name.Start), name.Kind == TokenKind.MaxOf, first, second);
    }

    private void RequireDurationExpressions(TextSpan span)
    {
        if (!_options.DurationExpressions)
            _errors.Add(span, "Arithmetic in durations needs Prometheus 3.14, or --enable-feature=promql-duration-expr before it.");
    }
}
