using System.Text;

namespace ManifestKit.Languages.Nginx;

/// <summary>Writes a value as the token that nginx reads back as exactly this value.</summary>
internal static class NginxQuoting
{
    public static string Write(string value) => NeedsQuotes(value) ? Quote(value) : Escape(value, quote: '\0');

    public static bool IsQuoted(string token) => token.Length > 0 && token[0] is '"' or '\'';

    /// <remarks>
    /// nginx would take some of these characters bare inside a word, but other readers of its files do not.
    /// </remarks>
    private static bool NeedsQuotes(string value)
    {
        if (value.Length == 0 || value[0] == '#') return true;

        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case ' ' or '\t' or '\r' or '\n' or ';' or '{' or '}' or '"' or '\'':
                    return true;
                case '\\' when i + 1 == value.Length || value[i + 1] == '$':
                    return true;
                case '$' when BracedVariable(value, i) is > 0 and var length:
                    i += length - 1;
                    break;
            }
        }

        return false;
    }

    /// <summary>The length of a <c>${name}</c> that begins here, or 0.</summary>
    private static int BracedVariable(string value, int start)
    {
        var i = start + 1;
        if (i >= value.Length || value[i] != '{') return 0;

        var name = ++i;
        while (i < value.Length && NginxVariables.IsNameCharacter(value[i])) i++;
        return i > name && i < value.Length && value[i] == '}' ? i + 1 - start : 0;
    }

    private static string Quote(string value)
    {
        var quote = value.IndexOf('"') >= 0 && value.IndexOf('\'') < 0 ? '\'' : '"';
        return quote + Escape(value, quote) + quote;
    }

    private static string Escape(string value, char quote)
    {
        if (value.IndexOfAny(['\\', '\t', '\r', '\n', '"', '\'']) < 0) return value;

        var text = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            switch (character)
            {
                case '\t':
                    text.Append("\\t");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\\' when BackslashIsSpecialBefore(value, i + 1):
                    text.Append("\\\\");
                    break;
                case '"' or '\'' when character == quote:
                    text.Append('\\').Append(character);
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return text.ToString();
    }

    /// <remarks>
    /// nginx keeps any other backslash, so that a regular expression stays as its author wrote it. Before a real tab or
    /// line break the backslash would meet the one that this class writes.
    /// </remarks>
    private static bool BackslashIsSpecialBefore(string value, int next)
        => next == value.Length || value[next] is '\\' or '"' or '\'' or 't' or 'r' or 'n' or '\t' or '\r' or '\n';
}
