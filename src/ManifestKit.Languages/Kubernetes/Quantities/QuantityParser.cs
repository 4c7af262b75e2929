using System.Numerics;

namespace ManifestKit.Languages.Kubernetes;

/// <summary>Reads <c>[sign] digits [. digits] suffix</c>.</summary>
internal static class QuantityParser
{
    private const int LargestExponentOfTen = 18;
    private const int SmallestExponentOfTen = -9;
    private const int IntegerDigitsOfLargest = 19;

    // Below this many decimal places no digit can change the rounding to a billionth, not even after a factor of 2^60.
    private const int RelevantPlaces = 69;

    public static Parsed<Quantity> Parse(string text)
    {
        var position = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var integerStart = position;
        var integerEnd = Ascii.SkipDigits(text, integerStart);
        var fractionStart = integerEnd < text.Length && text[integerEnd] == '.' ? integerEnd + 1 : integerEnd;
        var fractionEnd = fractionStart > integerEnd ? Ascii.SkipDigits(text, fractionStart) : fractionStart;
        if (integerEnd - integerStart + (fractionEnd - fractionStart) == 0)
            return Parsed.Invalid<Quantity>(Found.SpanAt(text, fractionEnd), QuantityHints.NoNumber(text, fractionEnd));

        if (QuantitySuffix.Read(text, fractionEnd) is not { } suffix)
            return QuantityHints.BadSuffix(text, fractionEnd);

        var magnitude = Magnitude(text, integerStart, integerEnd, fractionStart, fractionEnd, suffix);
        return Parsed.Valid(new Quantity(text[0] == '-' ? -magnitude : magnitude, suffix.Format));
    }

    private static decimal Magnitude(
        string text, int integerStart, int integerEnd, int fractionStart, int fractionEnd, QuantitySuffix suffix)
    {
        while (integerStart < integerEnd && text[integerStart] == '0')
            integerStart++;
        while (fractionEnd > fractionStart && text[fractionEnd - 1] == '0')
            fractionEnd--;

        var integerDigits = integerEnd - integerStart;
        var places = fractionEnd - fractionStart;
        if (integerDigits + places == 0)
            return 0;

        if (suffix.PowerOfTwo == 0 && integerDigits + places <= 18 && suffix.PowerOfTen >= SmallestExponentOfTen + places)
            return Small(text, integerStart, integerEnd, fractionStart, fractionEnd, suffix.PowerOfTen);

        return Exact(text, integerStart, integerEnd, fractionStart, fractionEnd, suffix);
    }

    private static decimal Small(
        string text, int integerStart, int integerEnd, int fractionStart, int fractionEnd, long powerOfTen)
    {
        var places = fractionEnd - fractionStart;
        var digits = (Ascii.ReadDigits(text, integerStart, integerEnd) * TenTo(places)) + Ascii.ReadDigits(text, fractionStart, fractionEnd);
        var power = powerOfTen - places;
        if (power > LargestExponentOfTen)
            return Quantity.Largest;
        if (power < 0)
            return digits / (decimal)TenTo((int)-power);
        var factor = (decimal)TenTo((int)power);
        return digits > Quantity.Largest / factor ? Quantity.Largest : digits * factor;
    }

    private static decimal Exact(
        string text, int integerStart, int integerEnd, int fractionStart, int fractionEnd, QuantitySuffix suffix)
    {
        // The position of the first significant digit decides whether the exact value matters at all.
        var firstFraction = fractionStart;
        while (integerStart == integerEnd && firstFraction < fractionEnd && text[firstFraction] == '0')
            firstFraction++;
        long leadingPower = integerEnd > integerStart ? integerEnd - integerStart - 1 : fractionStart - firstFraction - 1;
        leadingPower += suffix.PowerOfTen;
        if (leadingPower >= IntegerDigitsOfLargest)
            return Quantity.Largest;
        if (leadingPower < -RelevantPlaces)
            return Quantity.Nano;

        var digits = BigInteger.Zero;
        long nextPower = integerEnd > integerStart ? leadingPower : fractionStart - 1 + suffix.PowerOfTen - firstFraction;
        var cut = false;
        Append(text, integerStart, integerEnd, ref digits, ref nextPower, ref cut);
        Append(text, firstFraction, fractionEnd, ref digits, ref nextPower, ref cut);

        var nanoPower = (int)nextPower + 1 - SmallestExponentOfTen;
        digits <<= suffix.PowerOfTwo;
        if (nanoPower >= 0)
        {
            digits *= BigInteger.Pow(10, nanoPower);
        }
        else
        {
            digits = BigInteger.DivRem(digits, BigInteger.Pow(10, -nanoPower), out var rest);
            cut |= !rest.IsZero;
        }

        if (cut)
            digits += BigInteger.One;
        var nanosOfLargest = new BigInteger(Quantity.Largest) * 1_000_000_000;
        return digits >= nanosOfLargest ? Quantity.Largest : (decimal)digits / 1_000_000_000m;
    }

    private static void Append(string text, int start, int end, ref BigInteger digits, ref long nextPower, ref bool cut)
    {
        for (var i = start; i < end; i++)
        {
            if (nextPower < -RelevantPlaces)
            {
                cut = true;
                return;
            }

            digits = (digits * 10) + (text[i] - '0');
            nextPower--;
        }
    }

    private static long TenTo(int power)
    {
        long result = 1;
        for (; power > 0; power--)
            result *= 10;
        return result;
    }
}
