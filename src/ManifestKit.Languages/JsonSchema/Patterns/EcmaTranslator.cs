using System.Globalization;
using System.Text;

namespace ManifestKit.Languages.JsonSchema.Patterns;

/// <summary>Writes an ECMA-262 pattern (with the <c>u</c> flag) as a .NET pattern of the same meaning.</summary>
/// <remarks>Reference: https://tc39.es/ecma262/#sec-patterns.</remarks>
internal sealed class EcmaTranslator
{
    private const int MaxLength = 10_000;
    private const int MaxGroups = 200;

    private readonly EcmaReader _in;
    private readonly StringBuilder _out = new();
    private readonly int _groups;
    private int _open;

    private EcmaTranslator(string source)
    {
        _in = new EcmaReader(source);
        _groups = EcmaReader.CountGroups(source);
    }

    /// <param name="source">The pattern.</param>
    /// <param name="translated">The same for .NET.</param>
    /// <param name="problem">What is wrong with the pattern, as a sentence.</param>
    public static bool TryTranslate(string source, out string translated, out string problem)
    {
        translated = "";
        problem = $"it has {source.Length} characters; at most {MaxLength} are read.";
        if (source.Length > MaxLength)
            return false;
        var translator = new EcmaTranslator(source);
        problem = translator.Translate() ?? "";
        translated = translator._out.ToString();
        return problem.Length == 0;
    }

    private string? Translate()
    {
        while (!_in.AtEnd)
        {
            if (Term() is { } problem)
                return $"at {_in.Position}, {problem}";
        }

        return _open > 0 ? "a '(' is not closed." : null;
    }

    private string? Term()
    {
        var unit = _in.Next();
        switch (unit)
        {
            case '\\':
                return Escape();
            case '[':
                return EcmaClass.Translate(_in, _out);
            case '(':
                return Group();
            case ')':
                _out.Append(')');
                return --_open < 0 ? "a ')' closes nothing." : null;
            case '.':
                _out.Append(CodePoints.Outside(@"\n\r\u2028\u2029"));
                return null;
            case '$':
                _out.Append(@"\z");
                return null;
            case '{' when !_in.SkipQuantifier(_out):
                _out.Append(@"\{");
                return null;
            case '{' or '^' or '|' or '*' or '+' or '?':
                if (unit != '{')
                    _out.Append((char)unit);
                return null;
            default:
                CodePoints.AppendLiteral(_out, unit);
                return null;
        }
    }

    private string? Group()
    {
        if (++_open > MaxGroups)
            return $"more than {MaxGroups} groups are open.";
        _out.Append('(');
        if (!_in.Skip('?'))
            return null;
        _out.Append('?');

        // Go writes (?P<name>...).
        if (_in.Peek == 'P')
            _in.Next();
        foreach (var marker in (string[])[":", "=", "!", "<=", "<!"])
        {
            if (!_in.Skip(marker))
                continue;
            _out.Append(marker);
            return null;
        }

        if (_in.Skip('<'))
        {
            var name = _in.Name();
            _out.Append('<').Append(name).Append('>');
            return name.Length == 0 || !_in.Skip('>') ? "a group's name is not closed by '>'." : null;
        }

        foreach (var flag in (string[])["i)", "i:", "-i)", "-i:"])
        {
            if (!_in.Skip(flag))
                continue;
            _out.Append(flag);
            if (flag[flag.Length - 1] == ')')
                _open--;
            return null;
        }

        return "a group begins with an unknown '(?'.";
    }

    private string? Escape()
    {
        if (_in.AtEnd)
            return @"it ends with '\'.";
        var unit = _in.Peek;
        switch (unit)
        {
            case 'b' or 'B':
                _in.Next();
                _out.Append(unit == 'b' ? EcmaClass.WordBoundary : EcmaClass.NoWordBoundary);
                return null;
            case >= '1' and <= '9':
                var number = _in.Digits();
                if (number.Length > 3 || int.Parse(number, CultureInfo.InvariantCulture) > _groups)
                    return $@"the back-reference '\{number}' has no group.";
                _out.Append(@"(?:\").Append(number).Append(')');
                return null;
            case 'k':
                _in.Next();
                var name = _in.Skip('<') ? _in.Name() : "";
                _out.Append(@"\k<").Append(name).Append('>');
                return name.Length == 0 || !_in.Skip('>') ? @"'\k' needs a name in '<' and '>'." : null;
            default:
                if (EcmaClass.TryClassEscape(_in, out var members, out var isNegated, out var problem))
                    _out.Append(isNegated ? CodePoints.Outside(members) : $"[{members}]");
                else if (problem is null && _in.TryCharacterEscape(out var codePoint, out problem))
                    CodePoints.AppendLiteral(_out, codePoint);
                return problem;
        }
    }
}
