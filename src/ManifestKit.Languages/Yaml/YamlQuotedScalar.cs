using System.Globalization;
using System.Text;

namespace ManifestKit.Languages.Yaml;

/// <summary>Reads quoted scalars that have escapes or several lines.</summary>
/// <remarks>Reference: https://yaml.org/spec/1.2.2/#57-escaped-characters.</remarks>
internal static class YamlQuotedScalar
{
    private const string Escapes = "0abtnvfre \"/\\N_LP\t";
    private const string Escaped = "\0\a\b\t\n\v\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029\t";

    public static string Read(YamlCursor cursor)
    {
        var start = cursor.Position;
        var quote = cursor.Current;
        var text = new StringBuilder();
        var kept = 0;
        cursor.Advance();
        while (!cursor.AtEnd)
        {
            var unit = cursor.Current;
            if (unit == quote && quote == '\'' && cursor.Following == quote)
            {
                text.Append(quote);
                cursor.Advance(2);
            }
            else if (unit == quote)
            {
                cursor.Advance();
                return text.ToString();
            }
            else if (YamlCursor.IsBreak(unit))
            {
                Fold(cursor, text, kept, start);
                kept = text.Length;
            }
            else if (unit == '\\' && quote == '"')
            {
                ReadEscape(cursor, text);
                kept = text.Length;
            }
            else
            {
                text.Append(unit);
                cursor.Advance();
            }
        }

        cursor.Fail(start, 1, $"The {quote} here is not closed.");
        return "";
    }

    /// <summary>Drops the blanks before the line break, but none that an escape means, and folds the breaks.</summary>
    private static void Fold(YamlCursor cursor, StringBuilder text, int kept, int start)
    {
        while (text.Length > kept && text[text.Length - 1] is ' ' or '\t')
            text.Length--;
        YamlScalars.AppendBreaks(text, SkipLines(cursor, start));
    }

    private static int SkipLines(YamlCursor cursor, int start)
    {
        var breaks = 0;
        while (cursor.SkipBreak())
        {
            breaks++;
            if (!cursor.AtEnd && cursor.AtDocumentEnd)
            {
                cursor.Fail(start, 1, "The text in quotes is not closed before the end of the document.");
                break;
            }

            cursor.SkipBlanks();
        }

        return breaks;
    }

    private static void ReadEscape(YamlCursor cursor, StringBuilder text)
    {
        var start = cursor.Position;
        cursor.Advance();
        var unit = cursor.Current;
        if (YamlCursor.IsBreak(unit))
        {
            // An escaped break joins the lines; further empty lines stay.
            var breaks = SkipLines(cursor, start);
            text.Append('\n', Math.Max(0, breaks - 1));
            return;
        }

        cursor.Advance();
        var digits = unit switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
            ReadCodePoint(cursor, text, start, digits);
        else if (Escapes.IndexOf(unit) is >= 0 and var index)
            text.Append(Escaped[index]);
        else
            cursor.Fail(start, 2, $"The escape \\{unit} is unknown. Write \\\\ for a backslash, or use single quotes.");
    }

    private static void ReadCodePoint(YamlCursor cursor, StringBuilder text, int start, int digits)
    {
        if (!TryHex(cursor, digits, out var codePoint))
        {
            cursor.Fail(start, 2, $"The escape \\{cursor.CharAt(start + 1)} needs {digits} hexadecimal digits.");
            return;
        }

        // JSON writes characters beyond the basic plane as two escapes.
        if (char.IsHighSurrogate((char)Math.Min(codePoint, char.MaxValue)) && cursor.Current == '\\' && cursor.Following == 'u')
        {
            cursor.Advance(2);
            if (TryHex(cursor, 4, out var low) && low is >= 0xDC00 and <= 0xDFFF)
                codePoint = (uint)char.ConvertToUtf32((char)codePoint, (char)low);
        }

        if (codePoint is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
            cursor.Fail(start, digits + 2, "The escape is no Unicode character.");
        else
            text.Append(char.ConvertFromUtf32((int)codePoint));
    }

    private static bool TryHex(YamlCursor cursor, int digits, out uint value)
    {
        var start = cursor.Position;
        value = 0;
        if (start + digits > cursor.Text.Length)
            return false;
        cursor.Advance(digits);
        return uint.TryParse(cursor.Text.Substring(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
