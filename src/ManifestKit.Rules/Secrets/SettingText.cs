using ManifestKit.Languages;

namespace ManifestKit.Rules;

/// <summary>Finds secrets among the settings of a configuration file, whatever its format: <c>password = hunter2</c>, <c>token: "..."</c>.</summary>
internal static class SettingText
{
    private static readonly char[] Separators = [':', '='];
    private static readonly char[] Padding = [' ', '\t', '\r', '"', '\'', ',', ';'];
    private static readonly char[] WordEnds = [' ', '\t', '\r', '\n', '"', '\'', ',', ';', '='];
    private static readonly string[] Comments = ["#", ";", "//", "--"];
    private static readonly string[] NoValues = ["true", "false", "null", "none", "nil", "~", "yes", "no", "on", "off"];

    // What is referred to, computed or structured is no literal.
    private static readonly char[] NoLiteral = ['$', '(', '{', '[', '<', '%', '&', '*', '|', '>'];

    /// <summary>The settings that hold a secret themselves, and where its value stands.</summary>
    public static IEnumerable<(string Name, TextSpan Value)> Secrets(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var separator = line.IndexOfAny(Separators);
            if (separator > 0 && !IsComment(line.TrimStart()))
            {
                var name = line.Substring(0, separator).Trim(Padding);
                var value = line.Substring(separator + 1).Trim(Padding);
                if (IsName(name) && SecretText.IsSecretName(name) && IsLiteral(value))
                    yield return (name, new TextSpan(start + line.IndexOf(value, separator + 1, StringComparison.Ordinal), value.Length));
            }

            start += line.Length + 1;
        }
    }

    /// <summary>What kinds of secrets can be told by their form, and where they stand.</summary>
    public static IEnumerable<(string Kind, TextSpan? Value)> Kinds(string text)
    {
        if (text.IndexOf("-----BEGIN ", StringComparison.Ordinal) >= 0 && SecretText.Kind(text) is { } whole)
        {
            yield return (whole, null);
            yield break;
        }

        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(WordEnds, start);
            var word = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
            if (word.IndexOfAny(NoLiteral) < 0 && SecretText.Kind(word) is { } kind)
                yield return (kind, new TextSpan(start, word.Length));
            start += word.Length + 1;
        }
    }

    private static bool IsComment(string line) => Comments.Any(mark => line.StartsWith(mark, StringComparison.Ordinal));

    private static bool IsName(string name) => name.All(c => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' or '.' or '-');

    private static bool IsLiteral(string value)
        => !SecretText.IsPlaceholder(value) && !SecretText.IsSecretName(value) && value[0] != '/' && value.IndexOfAny(NoLiteral) < 0
            && !NoValues.Contains(value, StringComparer.OrdinalIgnoreCase);
}
