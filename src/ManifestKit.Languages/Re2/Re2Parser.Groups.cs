namespace ManifestKit.Languages.Re2;

internal sealed partial class Re2Parser
{
    private void ParseGroupStart()
    {
        var start = _position;
        if (Peek(1) != '?')
        {
            Push(start, 1, _frame.Flags, captures: true);
            return;
        }

        if (StartsWith("(?P<") || (StartsWith("(?<") && Peek(3) is not ('=' or '!')))
            ParseNamedGroup();
        else
            ParseFlags();
    }

    private void ParseNamedGroup()
    {
        var start = _position;
        var nameStart = start + (Peek(2) == 'P' ? 4 : 3);
        var close = _text.IndexOf('>', nameStart);
        if (close < 0)
        {
            Fail(start, _text.Length, "The group's name is not closed; expected '>'.");
            return;
        }

        var name = _text.Substring(nameStart, close - nameStart);
        if (name.Length == 0 || !name.All(Re2Words.IsWord))
            Fail(nameStart, close, $"'{name}' is no group name. Use letters, digits and '_'.");
        else if (!(_groupNames ??= new HashSet<string>(StringComparer.Ordinal)).Add(name))
            Fail(nameStart, close, $"Two groups have the name '{name}'. Rename one.");
        else
            Push(start, close + 1 - start, _frame.Flags, captures: true);
    }

    private void ParseFlags()
    {
        var start = _position;
        var flags = _frame.Flags;
        var isNegative = false;
        var sawFlag = false;
        for (var i = start + 2; i < _text.Length; i++)
        {
            var c = _text[i];
            var flag = c switch
            {
                'i' => Re2Flags.IgnoreCase,
                'm' => Re2Flags.MultiLine,
                's' => Re2Flags.DotMatchesLineBreak,
                _ => Re2Flags.None,
            };
            if (flag != Re2Flags.None || c == 'U')
            {
                flags = isNegative ? flags & ~flag : flags | flag;
                sawFlag = true;
            }
            else if (c == '-' && !isNegative)
            {
                isNegative = true;
                sawFlag = false;
            }
            else if (c is ':' or ')' && (sawFlag || !isNegative))
            {
                if (c == ':')
                    Push(start, i + 1 - start, flags, captures: false);
                else
                    (_frame.Flags, _position) = (flags, i + 1);
                return;
            }
            else
            {
                Fail(start, i + 1, Unsupported(_text.Substring(start, i + 1 - start), c));
                return;
            }
        }

        Fail(start, _text.Length, "'(?' is not closed; expected ')'. Write for example (?:...) or (?i).");
    }

    private string Unsupported(string written, char last) => (written, Peek(3)) switch
    {
        ("(?=" or "(?!", _) => $"RE2 has no lookahead '{written}'. Use a second matcher such as !~.",
        ("(?<", _) => "RE2 has no lookbehind. Use a second matcher such as !~.",
        ("(?>", _) => "RE2 has no atomic groups '(?>'. Write '(?:'.",
        ("(?P", '=') => "RE2 has no backreferences. Write the text again.",
        ("(?#", _) => "RE2 has no comments in patterns. Remove it.",
        _ => $"'{last}' is no flag of a group; RE2 knows i, m, s and U, as in (?i) or (?s:...).",
    };

    private void Push(int start, int length, Re2Flags flags, bool captures)
    {
        if (_frames.Count >= MaximumHeight)
        {
            Fail(start, start + length, $"The pattern nests deeper than {MaximumHeight} levels.");
            return;
        }

        _frames.Push(_frame);
        _frame = new Frame(start, flags, captures);
        _position += length;
    }

    private void ParseGroupEnd()
    {
        if (_frames.Count == 0)
        {
            Fail(_position, _position + 1, "')' closes no group. For the character itself write '\\)'.");
            return;
        }

        var group = _frame.Finish();
        var node = _frame.Captures ? new Re2Group(group) : group;
        _position++;
        CheckLimits(node, _frame.Start, _position);
        _frame = _frames.Pop();
        _frame.Add(node);
    }
}
