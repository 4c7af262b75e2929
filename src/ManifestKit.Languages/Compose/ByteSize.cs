using System.Globalization;

namespace ManifestKit.Languages.Compose;

/// <summary>A number of bytes of the Compose format: <c>512m</c>, <c>1gb</c>. All units are powers of 1024.</summary>
/// <param name="Bytes">The number of bytes.</param>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/extension/#specifying-byte-values">Specifying byte values</see>.</remarks>
public readonly record struct ByteSize(long Bytes)
{
    private const string Units = "kmgtp";

    /// <summary>Reads digits, perhaps a fraction, and one of the units <c>b k kb m mb g gb t tb p pb</c> in either case.</summary>
    public static Parsed<ByteSize> Parse(string text)
    {
        var wholeEnd = Ascii.SkipDigits(text, 0);
        if (wholeEnd == 0)
            return Parsed.Invalid<ByteSize>(Found.SpanAt(text, 0), $"Found {Found.At(text, 0)}; expected a number of bytes such as 512m.");
        var numberEnd = wholeEnd;
        if (wholeEnd + 1 < text.Length && text[wholeEnd] == '.' && Ascii.IsDigit(text[wholeEnd + 1]))
            numberEnd = Ascii.SkipDigits(text, wholeEnd + 1);

        var power = Power(text, numberEnd);
        if (power < 0)
        {
            var hint = text[numberEnd] == ',' ? "the decimal separator is a dot" : "expected b, k, m, g, t or p, with or without a b behind it";
            return Parsed.Invalid<ByteSize>(TextSpan.FromBounds(numberEnd, text.Length), $"{Found.Quote(text.Substring(numberEnd))} is not a unit of bytes; {hint}.");
        }

        var factor = 1L << (10 * power);
        var whole = Math.Min(Ascii.ReadDigits(text, 0, wholeEnd), (decimal.One * long.MaxValue / factor) + 1);
        var bytes = (whole * factor) + Fraction(text, wholeEnd + 1, numberEnd, factor);
        return bytes > long.MaxValue
            ? Parsed.Invalid<ByteSize>(new TextSpan(0, text.Length), "This is more than 2^63-1 bytes, the largest size possible.")
            : Parsed.Valid(new ByteSize((long)bytes));
    }

    /// <summary>The size with the largest unit that needs no fraction: <c>1g</c>, <c>1536m</c>, <c>1000b</c>.</summary>
    public override string ToString()
    {
        var (value, power) = (Bytes, 0);
        while (value != 0 && value % 1024 == 0 && power < Units.Length)
        {
            value /= 1024;
            power++;
        }

        return value.ToString(CultureInfo.InvariantCulture) + (power == 0 ? 'b' : Units[power - 1]);
    }

    private static int Power(string text, int start)
    {
        var end = text.Length;
        if (start < end && text[start] == ' ')
            start++;
        var unit = start < end ? Units.IndexOf(Ascii.ToLower(text[start])) + 1 : 0;
        if (unit > 0)
            start++;
        if (unit > 0 && start < end && text[start] is 'i' or 'I')
            start++;
        if (start < end && text[start] is 'b' or 'B')
            start++;
        return start == end ? unit : -1;
    }

    private static decimal Fraction(string text, int start, int end, long factor)
    {
        decimal fraction = 0;
        decimal place = factor;
        for (var i = start; i < end && place > 0.000001m; i++)
            fraction += (text[i] - '0') * (place /= 10);
        return fraction;
    }
}
