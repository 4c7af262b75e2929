namespace ManifestKit.Languages.JsonSchema.Cel;

/// <summary>Splits an expression of CEL into tokens.</summary>
/// <remarks>Reference: https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax.</remarks>
internal sealed class CelLexer(string text)
{
    private static readonly string[] Long = ["&&", "||", "==", "!=", "<=", ">="];

    private int _position;

    /// <summary>What is wrong with the last token; null if nothing is.</summary>
    public string? Problem { get; private set; }

    public CelToken Next()
    {
        SkipSpace();
        var start = _position;
        if (start == text.Length)
            return new CelToken(CelTokenKind.End, "", start);
        var kind = Scan(text[start]);
        return new CelToken(kind, text.Substring(start, _position - start), start);
    }

    private CelTokenKind Scan(char c)
    {
        if (QuoteAt(_position, out var raw) is { } quote)
            return ScanText(quote, raw);
        if (Ascii.IsDigit(c) || (c == '.' && Ascii.IsDigit(Peek(1))))
            return ScanNumber();
        if (Ascii.IsLetter(c) || c == '_')
        {
            while (Ascii.IsLetterOrDigit(Peek(0)) || Peek(0) == '_')
                _position++;
            return CelTokenKind.Name;
        }

        foreach (var op in Long)
        {
            if (string.CompareOrdinal(text, _position, op, 0, 2) == 0)
                return Take(2);
        }

        if ("+-*/%<>!?:.,()[]{}".IndexOf(c) >= 0)
            return Take(1);
        Problem = $"Found {Found.At(text, _position)}; CEL has no such sign.";
        return Take(Found.SpanAt(text, _position).Length);
    }

    private CelTokenKind Take(int length)
    {
        _position += length;
        return CelTokenKind.Sign;
    }

    /// <summary>The length of the quote, 1 or 3, of a text that may have the prefixes of raw texts and bytes.</summary>
    private int? QuoteAt(int start, out bool raw)
    {
        var i = start;
        while (i < start + 2 && i < text.Length && "rRbB".IndexOf(text[i]) >= 0)
            i++;
        raw = text.Substring(start, i - start).IndexOfAny(['r', 'R']) >= 0;
        if (i >= text.Length || text[i] is not ('"' or '\''))
            return null;
        _position = i;
        return string.CompareOrdinal(text, i, new string(text[i], 3), 0, 3) == 0 ? 3 : 1;
    }

    private CelTokenKind ScanText(int quote, bool raw)
    {
        var end = text.Substring(_position, quote);
        for (_position += quote; _position < text.Length; _position++)
        {
            if (string.CompareOrdinal(text, _position, end, 0, quote) == 0)
            {
                _position += quote;
                return CelTokenKind.Value;
            }

            if (quote == 1 && text[_position] is '\n' or '\r')
                break;
            if (text[_position] == '\\' && !raw)
                _position++;
        }

        _position = Math.Min(_position, text.Length);
        Problem = $"The text in quotes is not closed; expected {end}.";
        return CelTokenKind.Value;
    }

    private CelTokenKind ScanNumber()
    {
        if (Peek(0) == '0' && Peek(1) is 'x' or 'X')
        {
            _position += 2;
            while (Ascii.IsHexDigit(Peek(0)))
                _position++;
        }
        else
        {
            _position = Ascii.SkipDigits(text, _position);
            if (Peek(0) == '.' && Ascii.IsDigit(Peek(1)))
                _position = Ascii.SkipDigits(text, _position + 1);
            if (Peek(0) is 'e' or 'E' && (Ascii.IsDigit(Peek(1)) || (Peek(1) is '+' or '-' && Ascii.IsDigit(Peek(2)))))
                _position = Ascii.SkipDigits(text, _position + 2);
        }

        if (Peek(0) is 'u' or 'U')
            _position++;
        return CelTokenKind.Value;
    }

    private void SkipSpace()
    {
        while (_position < text.Length)
        {
            if (Ascii.IsBlank(text[_position]) || text[_position] == '\f')
                _position++;
            else if (string.CompareOrdinal(text, _position, "//", 0, 2) == 0)
                _position = text.IndexOf('\n', _position) is >= 0 and var line ? line : text.Length;
            else
                return;
        }
    }

    private char Peek(int offset) => _position + offset < text.Length ? text[_position + offset] : '\0';
}
