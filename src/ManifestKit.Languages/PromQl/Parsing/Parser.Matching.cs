namespace ManifestKit.Languages.PromQl.Parsing;

internal sealed partial class Parser
{
    private (bool ReturnsBool, VectorMatching Matching) ParseMatching(BinaryOperator op)
    {
        var returnsBool = TryTake(TokenKind.Bool);
        if (_token.Kind is not (TokenKind.On or TokenKind.Ignoring or TokenKind.GroupLeft or TokenKind.GroupRight
            or TokenKind.Fill or TokenKind.FillLeft or TokenKind.FillRight))
        {
            return (returnsBool, VectorMatching.Default);
        }

        var isOn = _token.Kind == TokenKind.On;
        IReadOnlyList<LabelName> labels = [];
        var hasLabels = _token.Kind is TokenKind.On or TokenKind.Ignoring;
        if (hasLabels)
        {
            Advance();
            labels = ParseLabelNames();
        }

        var grouping = MatchGrouping.None;
        IReadOnlyList<LabelName> included = [];
        if (_token.Kind is TokenKind.GroupLeft or TokenKind.GroupRight)
        {
            if (!hasLabels)
                ReportUnexpected($"behind '{op.Symbol()}'", $"'on (...)' or 'ignoring (...)' before {TextOf(_token)}");
            grouping = _token.Kind == TokenKind.GroupLeft ? MatchGrouping.Left : MatchGrouping.Right;
            Advance();
            included = _token.Kind == TokenKind.LeftParen ? ParseLabelNames() : [];
        }

        var (fillLeft, fillRight) = ParseFill();
        return (returnsBool, new VectorMatching
        {
            IsOn = isOn,
            Labels = labels,
            Grouping = grouping,
            IncludedLabels = included,
            FillLeft = fillLeft,
            FillRight = fillRight,
        });
    }

    private (double? Left, double? Right) ParseFill()
    {
        var start = _token.Start;
        double? left = null;
        double? right = null;
        if (TryTake(TokenKind.Fill))
        {
            left = right = ParseFillValue();
        }
        else if (TryTake(TokenKind.FillLeft))
        {
            left = ParseFillValue();
            right = TryTake(TokenKind.FillRight) ? ParseFillValue() : null;
        }
        else if (TryTake(TokenKind.FillRight))
        {
            right = ParseFillValue();
            left = TryTake(TokenKind.FillLeft) ? ParseFillValue() : null;
        }

        if ((left ?? right).HasValue && !_options.FillModifiers)
            _errors.Add(SpanFrom(start), "Fill modifiers are experimental. The server needs --enable-feature=promql-binop-fill-modifiers.");
        return (left, right);
    }

    private double ParseFillValue()
    {
        var open = _token;
        Advance();
        var value = TryParseSignedNumber();
        if (value is null)
        {
            ReportUnexpected("in a fill modifier", "a number");
            SkipTo(TokenKind.RightParen);
        }

        Close(open, TokenKind.RightParen);
        return value ?? 0;
    }

    private double? TryParseSignedNumber()
    {
        var isNegative = _token.Kind == TokenKind.Subtract;
        if (_token.Kind is TokenKind.Add or TokenKind.Subtract)
            Advance();
        var token = _token;
        if (token.Kind is not (TokenKind.Number or TokenKind.Duration))
            return null;
        Advance();
        var value = token.Kind == TokenKind.Number ? NumberOf(token) : SecondsOf(token);
        return isNegative ? -value : value;
    }

    private IReadOnlyList<LabelName> ParseLabelNames()
    {
        var open = _token;
        if (!TryTake(TokenKind.LeftParen))
        {
            ReportUnexpected("where label names must stand", "'('");
            return [];
        }

        var labels = new List<LabelName>();
        while (_token.Kind is not (TokenKind.RightParen or TokenKind.EndOfText))
        {
            ParseLabelName(labels);
            if (_token.Kind is not (TokenKind.Comma or TokenKind.RightParen or TokenKind.EndOfText))
            {
                ReportUnexpected("in a list of labels", "',' or ')'");
                SkipTo(TokenKind.RightParen, TokenKind.Comma);
            }

            TryTake(TokenKind.Comma);
        }

        Close(open, TokenKind.RightParen);
        return labels;
    }

    private void ParseLabelName(List<LabelName> labels)
    {
        var token = _token;
        if (token.Kind.IsGroupingLabel())
        {
            labels.Add(new LabelName(TextOf(token), token.Span));
        }
        else if (token.Kind == TokenKind.String)
        {
            var name = GoStringDecoder.Decode(_text, token.Start, token.End);
            if (name.Length == 0)
                _errors.Add(token.Span, "Found an empty label name; expected at least one character.");
            labels.Add(new LabelName(name, token.Span));
        }
        else
        {
            ReportUnexpected("in a list of labels", "a label name");
            if (token.Kind == TokenKind.Comma)
                return;
        }

        Advance();
    }
}
