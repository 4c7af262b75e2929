using System.Globalization;
using System.Text;

namespace ManifestKit.Languages.Json;

/// <summary>The grammar of JSON strings.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc8259#section-7.</remarks>
internal static class JsonString
{
    /// <summary>The closing quote of the string that opens at <paramref name="open"/>, or the complement of where it goes wrong.</summary>
    public static int FindEnd(string text, int open, out bool hasEscapes)
    {
        hasEscapes = false;
        for (var i = open + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    return i;
                case '\\':
                    hasEscapes = true;
                    i++;
                    break;
                case < ' ':
                    return ~i;
            }
        }

        return ~text.Length;
    }

    public static bool TryUnescape(string text, int start, int end, out string value, out SyntaxError error)
    {
        var result = new StringBuilder(end - start);
        value = "";
        error = null!;
        for (var i = start; i < end; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            var escape = text[++i];
            if (escape == 'u')
            {
                if (!TryHex(text, i + 1, Math.Min(i + 5, end), out var unit))
                {
                    error = new SyntaxError(TextSpan.FromBounds(i - 1, Math.Min(i + 5, end)), "The escape \\u needs four hexadecimal digits.");
                    return false;
                }

                result.Append(unit);
                i += 4;
            }
            else if (Escapes.IndexOf(escape) is >= 0 and var index)
            {
                result.Append(Escaped[index]);
            }
            else
            {
                error = new SyntaxError(
                    new TextSpan(i - 1, 2),
                    $"The escape \\{escape} is unknown; JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX. Write \\\\ for a backslash.");
                return false;
            }
        }

        value = result.ToString();
        return true;
    }

    /// <summary>How a control character, quote or backslash is written.</summary>
    public static string Escape(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture),
    };

    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    private static bool TryHex(string text, int start, int end, out char unit)
    {
        var value = 0;
        for (var i = start; i < end; i++)
        {
            var digit = text[i] is >= '0' and <= '9' ? text[i] - '0'
                : (text[i] | 0x20) is >= 'a' and <= 'f' ? (text[i] | 0x20) - 'a' + 10
                : -1;
            if (digit < 0)
            {
                unit = '\0';
                return false;
            }

            value = (value * 16) + digit;
        }

        unit = (char)value;
        return end - start == 4;
    }
}
