namespace ManifestKit.Languages.Re2;

/// <summary>Reads patterns as Go's regexp/syntax does with the flags that Prometheus sets. Stops at the first error.</summary>
internal sealed partial class Re2Parser
{
    private const int MaximumRepeat = 1000;
    private const int MaximumHeight = 1000;
    private const long MaximumSize = (128L << 20) / 40;

    private readonly string _text;
    private readonly Stack<Frame> _frames = new();
    private HashSet<string>? _groupNames;
    private Frame _frame;
    private int _position;
    private int _lastRepeatStart = -1;
    private SyntaxError? _error;

    private Re2Parser(string text)
    {
        _text = text;
        _frame = new Frame(0, Re2Flags.DotMatchesLineBreak, captures: false);
    }

    public static (Re2Node Root, SyntaxError? Error) Parse(string text)
    {
        var parser = new Re2Parser(text);
        var root = parser.ParseWholeText();
        return (root, parser._error);
    }

    private bool AtEnd => _position >= _text.Length;

    private char Peek(int offset = 0) => _position + offset < _text.Length ? _text[_position + offset] : '\0';

    private bool StartsWith(string text) => string.CompareOrdinal(_text, _position, text, 0, text.Length) == 0;

    private Re2Node ParseWholeText()
    {
        while (!AtEnd && _error is null)
            ParseNext();
        if (_frames.Count > 0 && _error is null)
            Fail(_frame.Start, _frame.Start + 1, "'(' is not closed; expected ')'. For the character itself write '\\('.");
        var root = _error is null ? _frame.Finish() : new Re2Empty();
        CheckLimits(root, 0, _text.Length);
        return root;
    }

    private void ParseNext()
    {
        var start = _position;
        var c = _text[start];
        switch (c)
        {
            case '(':
                ParseGroupStart();
                break;
            case ')':
                ParseGroupEnd();
                break;
            case '|':
                _position++;
                _frame.StartAlternative();
                break;
            case '^':
                AddAssertion(_frame.Has(Re2Flags.MultiLine) ? Re2Place.LineStart : Re2Place.TextStart, 1, isAnchorCharacter: true);
                break;
            case '$':
                AddAssertion(_frame.Has(Re2Flags.MultiLine) ? Re2Place.LineEnd : Re2Place.TextEnd, 1, isAnchorCharacter: true);
                break;
            case '.':
                _position++;
                _frame.Add(new Re2AnyCharacter(exceptLineBreak: !_frame.Has(Re2Flags.DotMatchesLineBreak)));
                break;
            case '[':
                ParseClass();
                break;
            case '*' or '+' or '?':
                _position++;
                Repeat(start, c == '+' ? 1 : 0, c == '?' ? 1 : null);
                break;
            case '{':
                ParseCounts();
                break;
            case '\\':
                ParseBackslash();
                break;
            default:
                AddCharacter(ReadCodePoint());
                break;
        }
    }

    private void AddAssertion(Re2Place place, int length, bool isAnchorCharacter)
    {
        _position += length;
        _frame.Add(new Re2Assertion(place, isAnchorCharacter));
    }

    private void AddCharacter(int codePoint) => _frame.Add(new Re2Character(codePoint, _frame.Has(Re2Flags.IgnoreCase)));

    private int ReadCodePoint()
    {
        var c = _text[_position++];
        if (!char.IsHighSurrogate(c) || AtEnd || !char.IsLowSurrogate(_text[_position]))
            return c;
        return char.ConvertToUtf32(c, _text[_position++]);
    }

    private void Fail(int start, int end, string message)
        => _error ??= new SyntaxError(TextSpan.FromBounds(start, Math.Min(end, _text.Length)), message);

    private void CheckLimits(Re2Node node, int start, int end)
    {
        if (node.Height > MaximumHeight)
            Fail(start, end, $"The pattern nests deeper than {MaximumHeight} levels.");
        else if (node.Size > MaximumSize)
            Fail(start, end, "The pattern is too large. Lower its repetition counts.");
    }
}
