namespace ManifestKit.Languages.Kubernetes;

/// <summary>What a suffix multiplies by: a power of ten or of two.</summary>
internal readonly record struct QuantitySuffix(QuantityFormat Format, long PowerOfTen, int PowerOfTwo)
{
    // Far beyond every quantity, and small enough to be added to.
    private const long ExponentCap = int.MaxValue;

    private const string DecimalSuffixes = "num kMGTPE";

    /// <summary>Reads the suffix that fills the rest of the text; null if there is no such suffix.</summary>
    public static QuantitySuffix? Read(string text, int start) => (text.Length - start) switch
    {
        0 => new QuantitySuffix(QuantityFormat.DecimalSI, 0, 0),
        1 => Decimal(text[start]),
        2 when text[start + 1] == 'i' => Binary(text[start]),
        _ => text[start] is 'e' or 'E' ? Exponent(text, start + 1) : null,
    };

    /// <summary>The decimal suffix of a power of ten that is a multiple of three from -9 to 18.</summary>
    public static string OfPowerOfTen(int power) => power == 0 ? "" : DecimalSuffixes[(power / 3) + 3].ToString();

    /// <summary>The binary suffix of a power of 1024 from 0 to 6.</summary>
    public static string OfPowerOf1024(int power) => power == 0 ? "" : "KMGTPE"[power - 1] + "i";

    private static QuantitySuffix? Decimal(char suffix)
    {
        var index = DecimalSuffixes.IndexOf(suffix);
        return index < 0 || suffix == ' ' ? null : new QuantitySuffix(QuantityFormat.DecimalSI, (index - 3) * 3, 0);
    }

    private static QuantitySuffix? Binary(char suffix)
    {
        var index = "KMGTPE".IndexOf(suffix);
        return index < 0 ? null : new QuantitySuffix(QuantityFormat.BinarySI, 0, (index + 1) * 10);
    }

    private static QuantitySuffix? Exponent(string text, int start)
    {
        var negative = text[start] == '-';
        var digits = text[start] is '+' or '-' ? start + 1 : start;
        if (digits == text.Length || Ascii.SkipDigits(text, digits) != text.Length)
            return null;
        var exponent = Math.Min(ExponentCap, Ascii.ReadDigits(text, digits, text.Length));
        return new QuantitySuffix(QuantityFormat.DecimalExponent, negative ? -exponent : exponent, 0);
    }
}
