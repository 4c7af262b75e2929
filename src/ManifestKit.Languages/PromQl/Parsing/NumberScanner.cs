namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>Finds the end of a number, with the same oddities as Prometheus (for example, <c>0x1ee</c> is refused).</summary>
internal struct NumberScanner
{
    private const char EndOfText = '\0';

    private readonly string _text;
    private readonly int _start;

    public NumberScanner(string text, int start)
    {
        _text = text;
        _start = start;
        Position = start;
    }

    /// <summary>Where the scan stopped.</summary>
    public int Position { get; private set; }

    /// <summary>Whether a number starts here and ends before something that is neither letter nor digit.</summary>
    public bool TryScan()
    {
        var isHex = false;
        if (Accept('0') && (Accept('x') || Accept('X')))
        {
            Accept('_');
            isHex = true;
        }

        var sawPoint = false;
        var sawExponent = false;
        Accept('.');
        if (IsDigit(Peek, isHex))
            Position++;
        while (true)
        {
            var c = Peek;
            if (c == '.')
            {
                Position++;
                if (sawPoint || isHex || Peek is '_' or '.')
                    return false;
                sawPoint = true;
            }
            else if (IsExponent(c))
            {
                Position++;
                if (sawExponent)
                    return false;
                sawExponent = true;
                if (Peek is '+' or '-')
                    Position++;
                if (IsSeparator(Peek) || AtEnd)
                    return false;
            }
            else if (c == '_')
            {
                Position++;
                if (IsSeparator(Peek) || AtEnd)
                    return false;
            }
            else if (IsDigit(c, isHex))
            {
                while (IsDigit(Peek, isHex))
                    Position++;
            }
            else
            {
                return Position > _start && !NameCharacters.IsPart(c);
            }
        }
    }

    private readonly bool AtEnd => Position >= _text.Length;

    private readonly char Peek => Position < _text.Length ? _text[Position] : EndOfText;

    private static bool IsDigit(char c, bool isHex) => isHex ? Ascii.IsHexDigit(c) : Ascii.IsDigit(c);

    private static bool IsExponent(char c) => c is 'e' or 'E';

    private static bool IsSeparator(char c) => c is '.' or '_' || IsExponent(c);

    private bool Accept(char c)
    {
        if (Peek != c)
            return false;
        Position++;
        return true;
    }
}
