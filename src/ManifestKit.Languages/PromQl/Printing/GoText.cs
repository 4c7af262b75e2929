using System.Globalization;
using System.Text;

namespace ManifestKit.Languages.PromQl.Printing;

/// <summary>Writes texts, names and numbers as Go does.</summary>
internal static class GoText
{
    public static void AppendQuoted(StringBuilder output, string text)
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
        AppendQuoted(output, text);
        return output.ToString();
    }

    public static void AppendLabelName(StringBuilder output, string name)
    {
        if (IsPlainName(name))
            output.Append(name);
        else
            AppendQuoted(output, name);
    }

    /// <summary>The shortest decimal number without exponent that reads back as the same value.</summary>
    public static string Number(double value)
    {
        if (double.IsNaN(value))
            return "NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "+Inf" : "-Inf";
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (value == 0 && double.IsNegativeInfinity(1 / value))
            return "-0";
        var exponentAt = text.IndexOf('E');
        return exponentAt < 0 ? text : WithoutExponent(text, exponentAt);
    }

    private static bool IsPlainName(string name)
    {
        if (name.Length == 0 || Ascii.IsDigit(name[0]))
            return false;
        foreach (var c in name)
        {
            if (!Parsing.NameCharacters.IsPart(c))
                return false;
        }

        return true;
    }

    private static string WithoutExponent(string text, int exponentAt)
    {
        var exponent = int.Parse(text.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var sign = text[0] == '-' ? "-" : "";
        var mantissa = text.Substring(sign.Length, exponentAt - sign.Length);
        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", "");
        var integerDigits = (point < 0 ? mantissa.Length : point) + exponent;
        if (integerDigits <= 0)
            return sign + "0." + new string('0', -integerDigits) + digits;
        return integerDigits >= digits.Length
            ? sign + digits.PadRight(integerDigits, '0')
            : sign + digits.Insert(integerDigits, ".");
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
