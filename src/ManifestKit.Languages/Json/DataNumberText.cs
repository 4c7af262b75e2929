using System.Globalization;
using System.Numerics;

namespace ManifestKit.Languages.Json;

/// <summary>The spelling of numbers: JSON's, and the further forms of YAML's core schema.</summary>
internal static class DataNumberText
{
    /// <summary>The conversion of digits takes quadratic time; nobody writes longer numbers.</summary>
    public const int MaxLength = 4_096;

    /// <summary>Keeps every exponent, shifted by the digits behind the point, within 32 bits.</summary>
    public const int MaxExponentDigits = 9;

    /// <summary>Digits that surely fit into 64 bits.</summary>
    private const int FastDigits = 18;

    public static DataNumber Parse(string text)
    {
        if (IsPlainInteger(text))
            return new DataNumber(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o')
            return new DataNumber(ParseRadix(text, text[1] == 'x' ? 16 : 8));

        var exponent = 0;
        var mantissaEnd = text.IndexOfAny(['e', 'E']);
        if (mantissaEnd < 0)
            mantissaEnd = text.Length;
        else
            exponent = int.Parse(text.Substring(mantissaEnd + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

        var mantissa = text.Substring(0, mantissaEnd);
        var point = mantissa.IndexOf('.');
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        BigInteger coefficient = mantissa.Length <= FastDigits
            ? long.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : BigInteger.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new DataNumber(coefficient, exponent);
    }

    /// <summary>Whether a number that the reader accepted is spelt as an integer that fits into 64 bits.</summary>
    public static bool IsPlainInteger(string text)
    {
        if (text.Length > FastDigits)
            return false;
        for (var i = text[0] == '-' ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }

    /// <summary>Whether JSON allows the spelling of a number that the reader accepted.</summary>
    public static bool IsJson(string text)
    {
        var start = text[0] == '-' ? 1 : 0;
        return IsDigit(text, start)
            && !(text[start] == '0' && start + 1 < text.Length && text[start + 1] is not ('.' or 'e' or 'E'))
            && (text.IndexOf('.') is var point && (point < 0 || IsDigit(text, point + 1)));
    }

    private static bool IsDigit(string text, int index) => index < text.Length && text[index] is >= '0' and <= '9';

    private static BigInteger ParseRadix(string text, int radix)
    {
        var value = BigInteger.Zero;
        for (var i = 2; i < text.Length; i++)
            value = (value * radix) + (text[i] <= '9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10);
        return value;
    }
}
