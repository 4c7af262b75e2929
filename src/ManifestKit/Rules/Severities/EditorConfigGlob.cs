using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ManifestKit.Rules;

/// <summary>The files that a section of an <c>.editorconfig</c> is about: <c>*.cs</c>, <c>src/**/*.{cs,csx}</c>, <c>[!a]*</c>, <c>v{1..9}</c>.</summary>
/// <seealso href="https://spec.editorconfig.org/#glob-expressions"/>
internal sealed class EditorConfigGlob
{
    private readonly Regex _pattern;

    public EditorConfigGlob(string glob)
    {
        // Without a slash it is about names in any folder, otherwise about paths from the file's own folder.
        var slash = glob.IndexOf('/', StringComparison.Ordinal);
        var pattern = new StringBuilder(slash < 0 ? @"\A(?:.*/)?" : @"\A");
        Append(pattern, slash == 0 ? glob.AsSpan(1) : glob);
        _pattern = new Regex(pattern.Append(@"\z").ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline);
    }

    /// <param name="path">A path with forward slashes.</param>
    public bool Matches(string path) => _pattern.IsMatch(path);

    private static void Append(StringBuilder pattern, ReadOnlySpan<char> glob)
    {
        for (var i = 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '*' when i + 1 < glob.Length && glob[i + 1] == '*':
                    pattern.Append(".*");
                    i++;
                    break;
                case '*':
                    pattern.Append("[^/]*");
                    break;
                case '?':
                    pattern.Append("[^/]");
                    break;
                case '\\' when i + 1 < glob.Length:
                    pattern.Append(Regex.Escape(glob[++i].ToString()));
                    break;
                case '[' when glob[i..].IndexOf(']') is var length and > 1:
                    AppendSet(pattern, glob.Slice(i + 1, length - 1));
                    i += length;
                    break;
                case '{' when LengthOfGroup(glob[i..]) is var length and > 2:
                    AppendGroup(pattern, glob.Slice(i + 1, length - 2));
                    i += length - 1;
                    break;
                default:
                    pattern.Append(Regex.Escape(glob[i].ToString()));
                    break;
            }
        }
    }

    private static void AppendSet(StringBuilder pattern, ReadOnlySpan<char> set)
    {
        var isNegated = set[0] == '!' && set.Length > 1;
        pattern.Append(isNegated ? "[^" : "[");
        foreach (var character in isNegated ? set[1..] : set)
            pattern.Append(character == '-' ? "-" : character is '^' or '[' or '\\' ? $@"\{character}" : character.ToString());
        pattern.Append(']');
    }

    private static void AppendGroup(StringBuilder pattern, ReadOnlySpan<char> group)
    {
        if (group.ToString().Split("..") is [var first, var last]
            && int.TryParse(first, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(last, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var to)
            && to - (long)from is >= 0 and < 1000)
        {
            pattern.Append("(?:").AppendJoin('|', Enumerable.Range(from, to - from + 1)).Append(')');
            return;
        }

        pattern.Append("(?:");
        for (var start = 0; start <= group.Length;)
        {
            var length = LengthOfAlternative(group[start..]);
            if (start > 0)
                pattern.Append('|');
            Append(pattern, group.Slice(start, length));
            start += length + 1;
        }

        pattern.Append(')');
    }

    /// <summary>The length of a group with its braces; 0 if it does not end.</summary>
    private static int LengthOfGroup(ReadOnlySpan<char> glob)
    {
        var depth = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            depth += glob[i] == '{' ? 1 : glob[i] == '}' ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }

        return 0;
    }

    /// <summary>The length up to the next comma that stands in no inner group.</summary>
    private static int LengthOfAlternative(ReadOnlySpan<char> group)
    {
        var depth = 0;
        for (var i = 0; i < group.Length; i++)
        {
            depth += group[i] == '{' ? 1 : group[i] == '}' ? -1 : 0;
            if (depth == 0 && group[i] == ',')
                return i;
        }

        return group.Length;
    }
}
