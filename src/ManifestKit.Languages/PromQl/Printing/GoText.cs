using System.Globalization;
using System.Text;

namespace ManifestKit.Languages.PromQl.Printing;

/// <summary>Writes names and numbers as Go does.</summary>
internal static class GoText
{
    public static void AppendLabelName(StringBuilder output, string name)
    {
        if (IsPlainName(name))
            output.Append(name);
        else
            GoQuote.Append(output, name);
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
}
