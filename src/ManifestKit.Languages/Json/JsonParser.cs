namespace ManifestKit.Languages.Json;

/// <summary>A recursive-descent parser. The first syntax error ends it: it moves to the end of the text.</summary>
internal sealed class JsonParser(string text, ReaderLimits limits)
{
    private readonly List<SyntaxError> _errors = [];
    private readonly Stack<List<DataNode>> _itemBuffers = new();
    private readonly Stack<List<DataEntry>> _entryBuffers = new();
    private int _pos;
    private int _depth;
    private int _nodes;
    private bool _failed;

    public Parsed<DataNode> Parse()
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
            _pos = 1;
        var value = ParseValue();
        SkipBlanks();
        if (!_failed && _pos < text.Length)
            Fail(_pos, 1, $"Found {Found()} behind the value; a JSON text is one value. Remove what follows.");
        return Parsed.Of<DataNode>(_failed ? null : value, _errors);
    }

    private DataNode ParseValue()
    {
        SkipBlanks();
        if (++_nodes > limits.MaxNodes)
            return Fail(_pos, 0, $"The text has more than {limits.MaxNodes} values.");
        switch (Current)
        {
            case '{':
                return ParseMap();
            case '[':
                return ParseList();
            case '"':
                var start = _pos;
                var value = ParseString();
                return new DataScalar(DataKind.String, value, TextSpan.FromBounds(start, _pos));
            case '-' or (>= '0' and <= '9'):
                return ParseNumber();
            case 't' when Word("true"):
                return Keyword(DataKind.Boolean, "true");
            case 'f' when Word("false"):
                return Keyword(DataKind.Boolean, "false");
            case 'n' when Word("null"):
                return Keyword(DataKind.Null, "null");
            default:
                return Fail(_pos, WordLength(), $"Found {Found()}; expected a value. {JsonAdvice.ForValue(text, _pos)}");
        }
    }

    private DataNode ParseMap()
    {
        var start = _pos++;
        if (!Descend(start))
            return DataScalar.Null;
        var entries = Rent(_entryBuffers);
        var keys = new UniqueKeys();
        for (SkipBlanks(); !_failed && Current != '}'; SkipBlanks())
        {
            if (entries.Count > 0 && !Separator('}', start))
                break;
            SkipBlanks();
            var keyStart = _pos;
            if (Current != '"')
            {
                Fail(keyStart, WordLength(), $"Found {Found()}; expected a key in double quotes. {JsonAdvice.ForKey(text, _pos)}");
                break;
            }

            var key = ParseString();
            var keySpan = TextSpan.FromBounds(keyStart, _pos);
            SkipBlanks();
            if (!_failed && Current != ':')
                Fail(_pos, WordLength(), $"Found {Found()}; expected ':' behind the key \"{key}\".");
            _pos = Math.Min(_pos + 1, text.Length);
            if (_failed)
                break;
            if (!keys.Add(entries, key))
                _errors.Add(new SyntaxError(keySpan, $"The key \"{key}\" stands twice in this map. Keep one of the two."));
            entries.Add(new DataEntry(key, ParseValue(), keySpan));
        }

        _pos = Math.Min(_pos + 1, text.Length);
        _depth--;
        return new DataMap(Return(_entryBuffers, entries), TextSpan.FromBounds(start, _pos));
    }

    private DataNode ParseList()
    {
        var start = _pos++;
        if (!Descend(start))
            return DataScalar.Null;
        var items = Rent(_itemBuffers);
        for (SkipBlanks(); !_failed && Current != ']'; SkipBlanks())
        {
            if (items.Count > 0 && !Separator(']', start))
                break;
            items.Add(ParseValue());
        }

        _pos = Math.Min(_pos + 1, text.Length);
        _depth--;
        return new DataList(Return(_itemBuffers, items), TextSpan.FromBounds(start, _pos));
    }

    /// <summary>Reads the comma between two items.</summary>
    private bool Separator(char close, int open)
    {
        if (Current != ',')
        {
            Fail(_pos, WordLength(), _pos < text.Length
                ? $"Found {Found()}; expected ',' or '{close}'."
                : $"The text ends before the '{close}' of the '{text[open]}' at {open}.");
            return false;
        }

        var comma = _pos++;
        SkipBlanks();
        if (Current == close)
            Fail(comma, 1, $"Found ',' before '{close}'; JSON allows no comma behind the last item. Remove it.");
        return !_failed;
    }

    private bool Descend(int start)
    {
        if (++_depth <= limits.EffectiveDepth)
            return true;
        Fail(start, 1, $"The nesting is deeper than {limits.EffectiveDepth} levels.");
        return false;
    }

    private string ParseString()
    {
        var start = _pos;
        var end = JsonString.FindEnd(text, start, out var hasEscapes);
        if (end < 0)
        {
            _pos = ~end;
            Fail(_pos, _pos < text.Length ? 1 : 0, _pos < text.Length
                ? $"Found {Found()} in a string. Write it as {JsonString.Escape(Current)}."
                : $"The text ends before the closing '\"' of the string at {start}.");
            return "";
        }

        _pos = end + 1;
        if (!hasEscapes)
            return StringPool.Get(text, start + 1, end - start - 1);
        if (JsonString.TryUnescape(text, start + 1, end, out var value, out var error))
            return value;
        Fail(error.Span.Start, error.Span.Length, error.Message);
        return "";
    }

    private DataNode ParseNumber()
    {
        var end = JsonNumber.FindEnd(text, _pos, out var problem);
        if (problem is not null)
            return Fail(_pos, end - _pos, problem);
        var number = new DataScalar(DataKind.Number, StringPool.Get(text, _pos, end - _pos), TextSpan.FromBounds(_pos, end));
        _pos = end;
        return number;
    }

    private DataScalar Keyword(DataKind kind, string word)
    {
        _pos += word.Length;
        return new DataScalar(kind, word, new TextSpan(_pos - word.Length, word.Length));
    }

    private bool Word(string word) => WordLength() == word.Length && string.CompareOrdinal(text, _pos, word, 0, word.Length) == 0;

    private int WordLength()
    {
        var end = _pos;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.' or '$'))
            end++;
        return Math.Max(end - _pos, _pos < text.Length ? 1 : 0);
    }

    private string Found() => JsonAdvice.Describe(text, _pos, WordLength());

    private char Current => _pos < text.Length ? text[_pos] : '\0';

    private void SkipBlanks()
    {
        while (_pos < text.Length && text[_pos] is ' ' or '\n' or '\r' or '\t')
            _pos++;
    }

    private DataScalar Fail(int start, int length, string message)
    {
        if (!_failed)
            _errors.Add(new SyntaxError(new TextSpan(start, length), message.TrimEnd()));
        _failed = true;
        _pos = text.Length;
        return DataScalar.Null;
    }

    private static List<T> Rent<T>(Stack<List<T>> buffers) => buffers.Count > 0 ? buffers.Pop() : [];

    private static T[] Return<T>(Stack<List<T>> buffers, List<T> buffer)
    {
        T[] items = [.. buffer];
        buffer.Clear();
        buffers.Push(buffer);
        return items;
    }
}
