using System.Globalization;

namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>Reads numbers as Go does: decimal, hexadecimal, octal by a leading zero, with underscores between digits.</summary>
internal static class GoNumber
{
    /// <summary>The value, or null when the text is no number or is too large.</summary>
    public static double? Parse(string text)
    {
        if (text.Length == 3 && !Ascii.IsDigit(text[0]) && text[0] != '.')
            return (text[0] | 0x20) == 'i' ? double.PositiveInfinity : double.NaN;
        if (!UnderscoresSeparateDigits(text))
            return null;
        var digits = text.IndexOf('_') < 0 ? text : text.Replace("_", "");
        if (digits.Length > 1 && (digits[1] | 0x20) == 'x')
            return ParseInteger(digits, 2, 16);
        if (digits.Length > 1 && digits[0] == '0' && ParseInteger(digits, 1, 8) is { } octal)
            return octal;
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var isNumber = double.TryParse(digits, Style, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value);
        return isNumber ? value : null;
    }

    private static double? ParseInteger(string digits, int start, int radix)
    {
        if (start == digits.Length)
            return null;
        long value = 0;
        for (var i = start; i < digits.Length; i++)
        {
            var digit = Ascii.IsDigit(digits[i]) ? digits[i] - '0' : (digits[i] | 0x20) - 'a' + 10;
            if (digit < 0 || digit >= radix || value > (long.MaxValue - digit) / radix)
                return null;
            value = (value * radix) + digit;
        }

        return value;
    }

    private static bool UnderscoresSeparateDigits(string text)
    {
        var isHex = text.Length > 1 && (text[1] | 0x20) == 'x';
        var isAfterDigit = isHex;
        for (var i = isHex ? 2 : 0; i < text.Length; i++)
        {
            if (text[i] == '_')
            {
                var isBeforeDigit = i + 1 < text.Length && IsDigit(text[i + 1], isHex);
                if (!isAfterDigit || !isBeforeDigit)
                    return false;
            }

            isAfterDigit = IsDigit(text[i], isHex);
        }

        return true;
    }

    private static bool IsDigit(char c, bool isHex) => isHex ? Ascii.IsHexDigit(c) : Ascii.IsDigit(c);
}
