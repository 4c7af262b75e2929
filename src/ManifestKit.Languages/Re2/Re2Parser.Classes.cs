namespace ManifestKit.Languages.Re2;

internal sealed partial class Re2Parser
{
    private void ParseClass()
    {
        var start = _position;
        _position++;
        var set = new Re2CharacterClass { IgnoresCase = _frame.Has(Re2Flags.IgnoreCase) };
        if (Peek() == '^')
        {
            set.IsNegated = true;
            _position++;
        }

        for (var isFirst = true; _error is null && (AtEnd || Peek() != ']' || isFirst); isFirst = false)
        {
            if (AtEnd)
                Fail(start, start + 1, "'[' is not closed; expected ']'. For the character itself write '\\['.");
            else if (!TryParsePosixSet(set) && !TryParseNamedSet(set) && _error is null)
                ParseClassRange(start, set);
        }

        if (_error is not null)
            return;
        _position++;
        _frame.Add(new Re2ClassNode(set));
    }

    private void ParseClassRange(int classStart, Re2CharacterClass set)
    {
        var start = _position;
        if (ParseClassCharacter(classStart) is not { } first)
            return;
        var last = first;
        if (Peek() == '-' && _position + 1 < _text.Length && Peek(1) != ']')
        {
            _position++;
            if (ParseClassCharacter(classStart) is not { } end)
                return;
            last = end;
        }

        if (last < first)
        {
            Fail(start, _position, $"The range '{_text.Substring(start, _position - start)}' is in the wrong order. Swap its ends.");
            return;
        }

        set.Add(first, last);
    }

    private int? ParseClassCharacter(int classStart)
    {
        if (!AtEnd)
            return Peek() == '\\' ? ParseEscape() : ReadCodePoint();
        Fail(classStart, classStart + 1, "'[' is not closed; expected ']'. For the character itself write '\\['.");
        return null;
    }

    private bool TryParsePosixSet(Re2CharacterClass set)
    {
        if (Peek() != '[' || Peek(1) != ':')
            return false;
        var end = _text.IndexOf(":]", _position + 2, StringComparison.Ordinal);
        if (end < 0)
            return false;
        var isNegated = Peek(2) == '^';
        var nameStart = _position + (isNegated ? 3 : 2);
        var name = nameStart <= end ? _text.Substring(nameStart, end - nameStart) : "";
        if (Re2NamedSets.Posix(name) is { } posix)
        {
            set.Add(posix, isNegated);
            _position = end + 2;
            return true;
        }

        Fail(_position, end + 2, $"Found '[:{name}:]', which is no class; RE2 knows for example [:alpha:], [:digit:], [:alnum:] and [:space:].");
        return false;
    }

    /// <summary>Reads <c>\d</c> and the like, or <c>\p{...}</c>.</summary>
    private bool TryParseNamedSet(Re2CharacterClass set)
    {
        if (Peek() != '\\')
            return false;
        var letter = Peek(1);
        if (letter is 'p' or 'P')
            return TryParseUnicodeSet(set);
        if (Re2NamedSets.Perl(char.ToLowerInvariant(letter)) is not { } perl || letter > 'z')
            return false;
        set.Add(perl, isNegated: letter < 'a');
        _position += 2;
        return true;
    }

    private bool TryParseUnicodeSet(Re2CharacterClass set)
    {
        var start = _position;
        var isNegated = Peek(1) == 'P';
        var isBraced = Peek(2) == '{';
        var end = isBraced ? _text.IndexOf('}', start) : start + 2;
        if (end < 0 || end >= _text.Length)
        {
            Fail(start, _text.Length, "'\\p' needs a Unicode class, as in \\pL or \\p{Greek}.");
            return false;
        }

        var name = isBraced ? _text.Substring(start + 3, end - start - 3) : _text.Substring(end, 1);
        if (isBraced && name.Length > 0 && name[0] == '^')
        {
            isNegated = !isNegated;
            name = name.Substring(1);
        }

        _position = end + 1;
        if (UnicodeNames.Find(name) is not { } found)
        {
            Fail(start, _position, $"Found '{name}', which is no Unicode class; RE2 knows categories such as L or Nd and scripts such as Greek.");
            return false;
        }

        set.Add(found, isNegated);
        return true;
    }
}
