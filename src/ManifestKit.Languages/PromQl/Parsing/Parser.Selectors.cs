namespace ManifestKit.Languages.PromQl.Parsing;

internal sealed partial class Parser
{
    private VectorSelector ParseVectorSelector(string? identifier, int start)
    {
        var matchers = _token.Kind == TokenKind.LeftBrace ? ParseMatchers() : [];
        return new VectorSelector(SpanFrom(start), identifier, matchers, SelectorModifiers.None);
    }

    private IReadOnlyList<LabelMatcher> ParseMatchers()
    {
        var open = _token;
        Advance();
        if (TryTake(TokenKind.RightBrace))
            return [];
        var matchers = new List<LabelMatcher>();
        do
        {
            if (TryParseMatcher() is { } matcher)
                matchers.Add(matcher);
            if (!IsMatcherEnd())
            {
                ReportUnexpected("behind a label matcher", "',' or '}'");
                while (!IsMatcherEnd())
                    Advance();
            }
        }
        while (TryTake(TokenKind.Comma) && _token.Kind != TokenKind.RightBrace);
        _lexer.InBraces = false;
        if (!TryTake(TokenKind.RightBrace))
            _errors.Add(open.Span, "'{' is not closed; expected '}'.");
        return matchers;
    }

    private bool IsMatcherEnd()
        => _token.Kind is TokenKind.Comma or TokenKind.RightBrace or TokenKind.RightParen or TokenKind.RightBracket or TokenKind.EndOfText;

    private LabelMatcher? TryParseMatcher()
    {
        var label = _token;
        if (label.Kind is not (TokenKind.Identifier or TokenKind.String))
        {
            ReportUnexpected("in braces", label.Kind == TokenKind.Comma ? "a label name before ','" : "a label name or '}'");
            return null;
        }

        Advance();
        var isQuoted = label.Kind == TokenKind.String;
        var name = isQuoted ? GoStringDecoder.Decode(_text, label.Start, label.End) : TextOf(label);
        if (!_token.Kind.IsMatchOperator())
        {
            if (isQuoted && IsMatcherEnd())
                return new LabelMatcher(label.Span, LabelMatcher.MetricNameLabel, LabelMatchType.Equal, name, label.Span);
            ReportUnexpected(
                $"behind label '{name}'",
                isQuoted ? "',' or '}' behind a metric name, or '=', '!=', '=~' or '!~' behind a label" : "'=', '!=', '=~' or '!~'");
            return null;
        }

        var type = _token.Kind switch
        {
            TokenKind.Assign => LabelMatchType.Equal,
            TokenKind.NotEqual => LabelMatchType.NotEqual,
            TokenKind.RegexMatch => LabelMatchType.Matches,
            _ => LabelMatchType.NotMatches,
        };
        Advance();
        var value = _token;
        if (value.Kind != TokenKind.String)
        {
            ReportUnexpected($"as value of label '{name}'", "a text in quotes");
            return null;
        }

        Advance();
        return new LabelMatcher(
            TextSpan.FromBounds(label.Start, value.End), name, type, GoStringDecoder.Decode(_text, value.Start, value.End), value.Span);
    }
}
