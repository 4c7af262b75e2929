using System.Text;

namespace ManifestKit.Languages.JsonSchema.Patterns;

/// <summary>Character classes: <c>[...]</c>, <c>\d</c>, <c>\p{...}</c> and their like.</summary>
internal static class EcmaClass
{
    public const string WordBoundary = @"(?:(?<=[a-zA-Z0-9_])(?![a-zA-Z0-9_])|(?<![a-zA-Z0-9_])(?=[a-zA-Z0-9_]))";
    public const string NoWordBoundary = @"(?:(?<=[a-zA-Z0-9_])(?=[a-zA-Z0-9_])|(?<![a-zA-Z0-9_])(?![a-zA-Z0-9_]))";

    private const string Digit = "0-9";
    private const string NotDigit = @"\u0000-/:-\uFFFF";
    private const string Word = "a-zA-Z0-9_";
    private const string NotWord = @"\u0000-/:-@\u005B-\u005E`\u007B-\uFFFF";
    private const string Space = @"\u0009-\u000D\u0020\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";
    private const string NotSpace = @"\u0000-\u0008\u000E-\u001F\u0021-\u009F\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF";

    /// <summary>Reads the members of a class escape, if there is one here; the backslash has been read.</summary>
    public static bool TryClassEscape(EcmaReader reader, out string members, out bool isNegated, out string? problem)
    {
        problem = null;
        var unit = reader.Peek;
        isNegated = unit is 'D' or 'W' or 'S' or 'P';
        members = unit switch
        {
            'd' or 'D' => Digit,
            'w' or 'W' => Word,
            's' or 'S' => Space,
            _ => "",
        };
        if (members.Length > 0)
        {
            reader.Next();
            return true;
        }

        if (unit is not ('p' or 'P'))
            return false;
        reader.Next();
        var name = reader.Skip('{') ? reader.While(letter => letter != '}') : "";
        problem = name.Length == 0 || !reader.Skip('}') ? @"'\p' needs a property in braces."
            : UnicodeCategories.Find(name) is { } category ? null
            : $"the Unicode property '{name}' is not supported; general categories such as L or Letter are.";
        members = problem is null ? $@"\p{{{UnicodeCategories.Find(name)}}}" : "";
        return problem is null;
    }

    /// <summary>Translates a class behind its <c>[</c>.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? Translate(EcmaReader reader, StringBuilder result)
    {
        var isNegated = reader.Skip('^');
        var members = new StringBuilder();
        var astral = new List<string>();
        while (!reader.AtEnd && reader.Peek != ']')
        {
            if (Member(reader, members, astral) is { } problem)
                return problem;
        }

        if (!reader.Skip(']'))
            return "a '[' is not closed.";
        Append(result, members.ToString(), astral, isNegated);
        return null;
    }

    private static void Append(StringBuilder result, string members, List<string> astral, bool isNegated)
    {
        if (isNegated)
        {
            if (astral.Count > 0)
                result.Append("(?!").Append(string.Join("|", astral)).Append(')');
            result.Append(CodePoints.Outside(members));
            return;
        }

        var alternatives = members.Length > 0 ? astral.Prepend($"[{members}]") : astral;
        result.Append(members.Length + astral.Count == 0 ? "(?!)" : $"(?:{string.Join("|", alternatives)})");
    }

    private static string? Member(EcmaReader reader, StringBuilder members, List<string> astral)
    {
        if (!TryAtom(reader, out var first, out var set, out var problem))
            return problem;
        if (set is not null)
        {
            members.Append(set);
            return null;
        }

        var last = first;
        if (reader.Skip('-'))
        {
            if (reader.AtEnd || reader.Peek == ']')
                members.Append(CodePoints.Unit('-'));
            else if (!TryAtom(reader, out last, out set, out problem))
                return problem;
            if (set is not null)
                return "a class such as \\d cannot end a range.";
        }

        if (last < first)
            return "a range ends before it begins.";
        if (first <= char.MaxValue)
            members.Append(CodePoints.Unit(first)).Append('-').Append(CodePoints.Unit(Math.Min(last, char.MaxValue)));
        if (last > char.MaxValue)
            astral.AddRange(CodePoints.AstralRange(Math.Max(first, char.MaxValue + 1), last));
        return null;
    }

    /// <summary>Reads a character, or a set of them.</summary>
    private static bool TryAtom(EcmaReader reader, out int codePoint, out string? set, out string? problem)
    {
        set = null;
        problem = null;
        codePoint = reader.Next();
        if (codePoint != '\\')
            return true;
        if (reader.AtEnd)
        {
            problem = "a '[' is not closed.";
            return false;
        }

        if (TryClassEscape(reader, out var members, out var isNegated, out problem))
        {
            set = isNegated ? Complement(members) : members;
            return true;
        }

        if (problem is not null)
            return false;
        if (!reader.Skip('b'))
            return reader.TryCharacterEscape(out codePoint, out problem);
        codePoint = '\b';
        return true;
    }

    private static string Complement(string members) => members switch
    {
        Digit => NotDigit,
        Word => NotWord,
        Space => NotSpace,
        _ => @"\P" + members.Substring(2),
    };
}
