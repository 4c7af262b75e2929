namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>Splits an expression into tokens. Reports what is no token and goes on.</summary>
internal sealed class Lexer(string text, ErrorList errors)
{
    private readonly GoStringScanner _strings = new(text, errors.Add, refusesReplacements: true);
    private int _position;
    private bool _sawNumberInBrackets;

    /// <summary>Whether the next token stands within braces, where every word is an identifier.</summary>
    public bool InBraces { get; set; }

    /// <summary>Whether the next token stands within brackets, where a colon is a token and few words are known.</summary>
    public bool InBrackets { get; set; }

    /// <summary>Makes the rest of the text disappear.</summary>
    public void Stop() => _position = text.Length;

    public Token Next()
    {
        SkipSpaceAndComments();
        if (_position >= text.Length)
            return new Token(TokenKind.EndOfText, text.Length, text.Length);
        var start = _position;
        var kind = Scan(text[start]);
        return new Token(kind, start, _position);
    }

    private char Peek(int offset = 0) => _position + offset < text.Length ? text[_position + offset] : '\0';

    private void SkipSpaceAndComments()
    {
        while (_position < text.Length)
        {
            if (Ascii.IsBlank(text[_position]))
                _position++;
            else if (text[_position] == '#')
                SkipComment();
            else
                return;
        }
    }

    private void SkipComment()
    {
        if (InBrackets && !_sawNumberInBrackets)
            errors.Add(new TextSpan(_position, 1), "Found a comment before the first number in brackets, which Prometheus refuses. Put it elsewhere.");
        while (_position < text.Length && text[_position] is not ('\n' or '\r'))
            _position++;
    }

    private TokenKind Scan(char c)
    {
        if (NameCharacters.IsStart(c))
            return ScanWord();
        if (Ascii.IsDigit(c) || (c == '.' && Ascii.IsDigit(Peek(1))))
            return ScanNumber();
        if (c is '"' or '\'' or '`')
        {
            _position = _strings.Scan(_position);
            return TokenKind.String;
        }

        return c == ':' ? ScanColon() : ScanPunctuation(c);
    }

    private TokenKind ScanWord()
    {
        var start = _position;
        var sawColon = false;
        while (_position < text.Length)
        {
            var c = text[_position];
            if (c == ':' && !InBraces && !InBrackets)
                sawColon = true;
            else if (!NameCharacters.IsPart(c))
                break;
            _position++;
        }

        if (InBraces)
            return TokenKind.Identifier;
        if (sawColon)
            return TokenKind.MetricIdentifier;
        var kind = Keywords.Find(text, start, _position);
        if (InBrackets)
            return ScanBracketWord(start, kind);
        return kind is TokenKind.Fill or TokenKind.FillLeft or TokenKind.FillRight && !IsBeforeLeftParen() ? TokenKind.Identifier : kind;
    }

    private TokenKind ScanBracketWord(int start, TokenKind kind)
    {
        if (kind is TokenKind.Step or TokenKind.QueryRange or TokenKind.MaxOf or TokenKind.MinOf)
            return kind;
        var span = TextSpan.FromBounds(start, _position);
        errors.Add(span, $"Found '{text.Substring(span.Start, span.Length)}' in brackets; expected a duration such as 5m.");
        return TokenKind.Invalid;
    }

    private bool IsBeforeLeftParen()
    {
        var i = _position;
        while (i < text.Length && Ascii.IsBlank(text[i]))
            i++;
        return i < text.Length && text[i] == '(';
    }

    private TokenKind ScanNumber()
    {
        var start = _position;
        _sawNumberInBrackets |= InBrackets;
        var scanner = new NumberScanner(text, start);
        if (scanner.TryScan())
        {
            _position = scanner.Position;
            return TokenKind.Number;
        }

        var unitStart = scanner.Position;
        _position = unitStart;
        while (_position < text.Length && NameCharacters.IsPart(text[_position]))
            _position++;
        if (IsWholeNumber(start, unitStart) && "smhdwy".IndexOf(Peek(unitStart - _position)) >= 0)
            return TokenKind.Duration;
        var span = TextSpan.FromBounds(start, _position);
        var written = text.Substring(span.Start, span.Length);
        errors.Add(span, $"Found '{written}'; expected a number or a duration such as 10, 0.5, 5m or 1h30m.");
        return TokenKind.Invalid;
    }

    private bool IsWholeNumber(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Ascii.IsDigit(text[i]))
                return false;
        }

        return true;
    }

    private TokenKind ScanColon()
    {
        if (!InBrackets)
            return ScanWordFromColon();
        _position++;
        if (!_sawNumberInBrackets)
        {
            errors.Add(
                new TextSpan(_position - 1, 1),
                "Found ':' before the first number in brackets, which Prometheus refuses. Write the range as a number or duration, or multiply it by 1.");
        }

        return TokenKind.Colon;
    }

    private TokenKind ScanWordFromColon()
    {
        if (InBraces)
            return ScanPunctuation(':');
        ScanWord();
        return TokenKind.MetricIdentifier;
    }

    private TokenKind ScanPunctuation(char c)
    {
        var (kind, length) = (c, Peek(1)) switch
        {
            ('(', _) => (TokenKind.LeftParen, 1),
            (')', _) => (TokenKind.RightParen, 1),
            ('{', _) => (TokenKind.LeftBrace, 1),
            ('}', _) => (TokenKind.RightBrace, 1),
            ('[', _) => (TokenKind.LeftBracket, 1),
            (']', _) => (TokenKind.RightBracket, 1),
            (',', _) => (TokenKind.Comma, 1),
            ('@', _) => (TokenKind.At, 1),
            ('=', '~') => (TokenKind.RegexMatch, 2),
            ('=', '=') when !InBraces => (TokenKind.Equal, 2),
            ('=', _) => (TokenKind.Assign, 1),
            ('!', '~') => (TokenKind.RegexNotMatch, 2),
            ('!', '=') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('<', '/') => (TokenKind.TrimUpper, 2),
            ('<', _) => (TokenKind.Less, 1),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('>', '/') => (TokenKind.TrimLower, 2),
            ('>', _) => (TokenKind.Greater, 1),
            ('+', _) => (TokenKind.Add, 1),
            ('-', _) => (TokenKind.Subtract, 1),
            ('*', _) => (TokenKind.Multiply, 1),
            ('/', _) => (TokenKind.Divide, 1),
            ('%', _) => (TokenKind.Modulo, 1),
            ('^', _) => (TokenKind.Power, 1),
            _ => (TokenKind.Invalid, 1),
        };
        if (kind == TokenKind.Invalid)
            return ReportInvalid(c);
        _position += length;
        EnterOrLeave(kind);
        return kind;
    }

    private void EnterOrLeave(TokenKind kind)
    {
        switch (kind)
        {
            case TokenKind.LeftBrace:
                InBraces = true;
                break;
            case TokenKind.RightBrace:
                InBraces = false;
                break;
            case TokenKind.LeftBracket:
                InBrackets = true;
                break;
            case TokenKind.RightBracket:
                InBrackets = false;
                break;
        }
    }

    private TokenKind ReportInvalid(char c)
    {
        var start = _position;
        var isPair = char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1));
        var isDoubled = c is '&' or '|' && Peek(1) == c;
        _position += isPair || isDoubled ? 2 : 1;
        if (c == '$')
        {
            while (Peek() is '{' or '}' or '_' || NameCharacters.IsPart(Peek()))
                _position++;
        }

        var span = TextSpan.FromBounds(start, _position);
        errors.Add(span, InvalidCharacters.Explain(text.Substring(span.Start, span.Length), InBraces));
        return TokenKind.Invalid;
    }
}
