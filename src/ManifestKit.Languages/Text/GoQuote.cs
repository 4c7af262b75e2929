using System.Globalization;
using System.Text;

namespace ManifestKit.Languages;

/// <summary>Writes texts as Go's string literals, in double quotes.</summary>
internal static class GoQuote
{
    public static void Append(StringBuilder output, string text)
    {
        output.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' and not ('"' or '\\'))
                output.Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                AppendPair(output, text, i++);
            else
                AppendEscaped(output, c);
        }

        output.Append('"');
    }

    public static string Quote(string text)
    {
        var output = new StringBuilder(text.Length + 2);
        Append(output, text);
        return output.ToString();
    }

    private static void AppendPair(StringBuilder output, string text, int index)
    {
        if (IsPrintable(CharUnicodeInfo.GetUnicodeCategory(text, index)))
            output.Append(text, index, 2);
        else
            output.Append("\\U").Append(char.ConvertToUtf32(text, index).ToString("x8", CultureInfo.InvariantCulture));
    }

    private static void AppendEscaped(StringBuilder output, char c)
    {
        var escape = c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\a' => "\\a",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\v' => "\\v",
            < ' ' or '\u007f' => "\\x" + ((int)c).ToString("x2", CultureInfo.InvariantCulture),
            _ when char.IsSurrogate(c) => "\\ufffd",
            '\ufffd' => "\\ufffd",
            _ when IsPrintable(CharUnicodeInfo.GetUnicodeCategory(c)) => null,
            _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        };
        if (escape is null)
            output.Append(c);
        else
            output.Append(escape);
    }

    private static bool IsPrintable(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);
}
