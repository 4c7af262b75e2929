namespace ManifestKit.Languages.Re2;

internal sealed partial class Re2Parser
{
    private void ParseBackslash()
    {
        switch (Peek(1))
        {
            case 'A':
                AddAssertion(Re2Place.TextStart, 2, isAnchorCharacter: false);
                return;
            case 'z':
                AddAssertion(Re2Place.TextEnd, 2, isAnchorCharacter: false);
                return;
            case 'b':
                AddAssertion(Re2Place.WordBoundary, 2, isAnchorCharacter: false);
                return;
            case 'B':
                AddAssertion(Re2Place.NoWordBoundary, 2, isAnchorCharacter: false);
                return;
            case 'Q':
                ParseQuoted();
                return;
        }

        var set = new Re2CharacterClass { IgnoresCase = _frame.Has(Re2Flags.IgnoreCase) };
        if (TryParseNamedSet(set))
            _frame.Add(new Re2ClassNode(set));
        else if (_error is null && ParseEscape() is { } codePoint)
            AddCharacter(codePoint);
    }

    private void ParseQuoted()
    {
        _position += 2;
        var end = _text.IndexOf("\\E", _position, StringComparison.Ordinal);
        var contentEnd = end < 0 ? _text.Length : end;
        while (_position < contentEnd)
            AddCharacter(ReadCodePoint());
        _position = end < 0 ? _text.Length : end + 2;
    }

    /// <summary>Reads an escape that stands for one character.</summary>
    private int? ParseEscape()
    {
        var start = _position;
        if (start + 1 >= _text.Length)
        {
            Fail(start, _text.Length, "A backslash at the end escapes nothing. For the character itself write '\\\\'.");
            return null;
        }

        _position++;
        var codePoint = ReadCodePoint();
        switch (codePoint)
        {
            case >= '1' and <= '7' when Peek() is < '0' or > '7':
                Fail(start, _position, $"RE2 has no backreferences such as '\\{(char)codePoint}'. Write the text again.");
                return null;
            case >= '0' and <= '7':
                return ReadOctal(codePoint - '0');
            case 'x':
                return ReadHexadecimal(start);
            case 'a':
                return '\a';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return '\v';
            case < 0x80 when !IsAsciiLetterOrDigit(codePoint):
                return codePoint;
        }

        Fail(start, _position, $"RE2 has no escape '{_text.Substring(start, _position - start)}'{EscapeHint(codePoint)}.");
        return null;
    }

    private static string EscapeHint(int codePoint) => codePoint switch
    {
        'Z' => ". Write '\\z'",
        'h' => ". Write '[\\t ]'",
        'R' => ". Write '\\r?\\n'",
        'E' => " without a '\\Q' before it",
        >= '8' and <= '9' => " and no backreferences",
        _ => "",
    };

    private int ReadOctal(int value)
    {
        for (var i = 0; i < 2 && Peek() is >= '0' and <= '7'; i++)
            value = (value * 8) + (_text[_position++] - '0');
        return value;
    }

    private int? ReadHexadecimal(int start)
    {
        var isBraced = Peek() == '{';
        var end = isBraced ? _text.IndexOf('}', _position) : _position + 2;
        var digitsStart = isBraced ? _position + 1 : _position;
        var value = end < 0 || end > _text.Length ? -1 : HexadecimalValue(digitsStart, end);
        if (value is < 0 or > 0x10FFFF)
        {
            Fail(start, Math.Max(end, _position), "'\\x' needs two hexadecimal digits, or up to six in braces as in \\x{1F600}.");
            return null;
        }

        _position = isBraced ? end + 1 : end;
        return value;
    }

    private int HexadecimalValue(int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++)
        {
            if (!Ascii.IsHexDigit(_text[i]) || value > 0x10FFFF)
                return -1;
            value = (value * 16) + (Ascii.IsDigit(_text[i]) ? _text[i] - '0' : (_text[i] | 0x20) - 'a' + 10);
        }

        return start == end ? -1 : value;
    }

    private static bool IsAsciiLetterOrDigit(int codePoint)
        => codePoint is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
