using ManifestKit.Languages.Prometheus;

namespace ManifestKit.Languages.PromQl.Parsing;

internal sealed partial class Parser
{
    // NaN is neither too large nor too small, so that no second error follows.
    private const double UnreadableNumber = double.NaN;

    private PromQlExpression ParseExpression() => ParseBinary(minimumPrecedence: 1);

    private PromQlExpression ParseBinary(int minimumPrecedence)
    {
        var left = ParseOperand();
        while (_token.Kind.AsBinaryOperator() is { } op && op.Precedence() >= minimumPrecedence)
        {
            var start = _token.Start;
            Advance();
            var (returnsBool, matching) = ParseMatching(op);
            var operatorSpan = SpanFrom(start);
            var right = op == BinaryOperator.Power ? ParseNested(BinaryOperators.PowerPrecedence) : ParseBinary(op.Precedence() + 1);
            left = new BinaryExpression(left, op, operatorSpan, returnsBool, Effective(matching, left, right), right);
            if (left.Height > MaximumHeight)
                Abort(operatorSpan, $"More than {MaximumHeight} operators follow each other. Split the expression into recording rules.");
        }

        return left;
    }

    private PromQlExpression ParseNested(int minimumPrecedence)
    {
        if (!TryEnter())
            return new MissingExpression(_token.Span);
        var expression = ParseBinary(minimumPrecedence);
        Leave();
        return expression;
    }

    /// <summary>Prometheus ignores matching without labels where an operand is no vector, and does not print it.</summary>
    private static VectorMatching Effective(VectorMatching matching, PromQlExpression left, PromQlExpression right)
        => (left.Type == PromQlValueType.Scalar || right.Type == PromQlValueType.Scalar) && matching.Labels.Count == 0 && !matching.HasFill
            ? VectorMatching.Default
            : matching;

    private PromQlExpression ParseOperand()
    {
        while (true)
        {
            if (_token.Kind is TokenKind.Add or TokenKind.Subtract)
                return ParseUnary();
            if (_token.Kind.StartsOperand())
                return ParsePostfix(ParsePrimary());
            if (_token.Kind == TokenKind.Invalid)
            {
                Advance();
                return new MissingExpression(new TextSpan(_previousEnd, 0));
            }

            ReportUnexpected("where an operand must stand", "a metric, a number, a function or '('");
            if (_token.Kind.AsBinaryOperator() is null)
                return new MissingExpression(new TextSpan(_token.Start, 0));
            Advance();
        }
    }

    private PromQlExpression ParseUnary()
    {
        var sign = _token;
        Advance();
        var operand = ParseNested(BinaryOperators.PowerPrecedence);
        var isNegation = sign.Kind == TokenKind.Subtract;
        var span = TextSpan.FromBounds(sign.Start, Math.Max(sign.End, operand.Span.End));
        return operand is NumberLiteral number
            ? new NumberLiteral(span, isNegation ? -number.Value : number.Value, number.IsDuration)
            : new UnaryExpression(span, isNegation, operand);
    }

    private PromQlExpression ParsePrimary()
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.Number:
                Advance();
                return new NumberLiteral(token.Span, NumberOf(token), isDuration: false);
            case TokenKind.Duration:
                Advance();
                return new NumberLiteral(token.Span, SecondsOf(token), isDuration: true);
            case TokenKind.String:
                Advance();
                return new StringLiteral(token.Span, GoStringDecoder.Decode(_text, token.Start, token.End));
            case TokenKind.LeftParen:
                return ParseParenthesized();
            case TokenKind.LeftBrace:
                return ParseVectorSelector(null, token.Start);
            default:
                Advance();
                return ParseFromWord(token);
        }
    }

    private PromQlExpression ParseFromWord(Token word)
    {
        if (word.Kind.AsAggregation() is { } aggregation && _token.Kind is TokenKind.LeftParen or TokenKind.By or TokenKind.Without)
            return ParseAggregate(aggregation, word);
        if (_token.Kind == TokenKind.LeftParen && (word.Kind == TokenKind.Identifier || word.Kind.IsKeywordFunction()))
            return ParseCall(word);
        return ParseVectorSelector(TextOf(word), word.Start);
    }

    private ParenthesizedExpression ParseParenthesized()
    {
        var open = _token;
        Advance();
        var inner = ParseNested(minimumPrecedence: 1);
        Close(open, TokenKind.RightParen);
        return new ParenthesizedExpression(SpanFrom(open.Start), inner);
    }

    /// <summary>Takes the closing bracket; else reports it and skips to it if it stands ahead on this level.</summary>
    private void Close(Token open, TokenKind closing)
    {
        if (TryTake(closing))
            return;
        if (_token.Kind == TokenKind.EndOfText)
        {
            _errors.Add(open.Span, "'(' is not closed; expected ')'.");
            return;
        }

        ReportUnexpected("within parentheses", "an operator or ')'");
        SkipTo(closing);
        TryTake(closing);
    }

    private void SkipTo(TokenKind closing, TokenKind separator = TokenKind.EndOfText)
    {
        var depth = 0;
        while (_token.Kind != TokenKind.EndOfText && (depth > 0 || (_token.Kind != closing && _token.Kind != separator)))
        {
            if (_token.Kind == TokenKind.LeftParen)
                depth++;
            else if (_token.Kind == TokenKind.RightParen && --depth < 0)
                return;
            Advance();
        }
    }

    private double NumberOf(Token token)
    {
        if (GoNumber.Parse(TextOf(token)) is { } value)
            return value;
        _errors.Add(token.Span, $"Found {TextOf(token)}; expected a number that fits 64 bits.");
        return UnreadableNumber;
    }

    private double SecondsOf(Token token)
    {
        var duration = PrometheusDuration.Parse(TextOf(token));
        foreach (var error in duration.Errors)
            _errors.Add(new TextSpan(token.Start + error.Span.Start, error.Span.Length), error.Message);
        return duration.Success ? duration.Value.Milliseconds / 1000.0 : UnreadableNumber;
    }
}
