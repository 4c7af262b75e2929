using System.Globalization;
using System.Numerics;

namespace ManifestKit.Languages.Json;

/// <summary>An exact decimal number: <see cref="Coefficient"/> times ten to the power of <see cref="Exponent"/>.</summary>
/// <remarks>The coefficient has no trailing zeros, so that equal numbers have equal parts.</remarks>
public readonly struct DataNumber : IEquatable<DataNumber>, IComparable<DataNumber>
{
    private static readonly BigInteger Ten = 10;

    /// <summary>The number <paramref name="coefficient"/> times ten to the power of <paramref name="exponent"/>.</summary>
    public DataNumber(BigInteger coefficient, int exponent = 0)
    {
        if (coefficient.IsZero)
            exponent = 0;
        while (!coefficient.IsZero && coefficient.IsEven)
        {
            var quotient = BigInteger.DivRem(coefficient, Ten, out var rest);
            if (!rest.IsZero)
                break;
            (coefficient, exponent) = (quotient, exponent + 1);
        }

        Coefficient = coefficient;
        Exponent = exponent;
    }

    /// <summary>The number of an integer, without the cost of large ones.</summary>
    internal DataNumber(long integer)
    {
        while (integer != 0 && integer % 10 == 0)
        {
            integer /= 10;
            Exponent++;
        }

        Coefficient = integer;
    }

    /// <summary>The digits, with the sign.</summary>
    public BigInteger Coefficient { get; }

    /// <summary>The power of ten.</summary>
    public int Exponent { get; }

    /// <summary>Whether the number has no fraction: <c>1.0</c> and <c>1e3</c> are integers.</summary>
    public bool IsInteger => Exponent >= 0;

    /// <summary>The number as a 64-bit integer, if it is one.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (Exponent is < 0 or > 18)
            return false;
        var whole = Coefficient * BigInteger.Pow(Ten, Exponent);
        var fits = whole >= long.MinValue && whole <= long.MaxValue;
        if (fits)
            value = (long)whole;
        return fits;
    }

    /// <summary>The number in double precision, the nearest there is.</summary>
    public double ToDouble() => double.Parse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Whether the number is an integer times <paramref name="divisor"/>; exact, unlike floating point.</summary>
    public bool IsMultipleOf(DataNumber divisor)
    {
        if (Coefficient.IsZero || divisor.Coefficient.IsZero)
            return Coefficient.IsZero;
        var shift = Exponent - divisor.Exponent;
        var divider = BigInteger.Abs(divisor.Coefficient);
        if (shift >= 0)
            return (Coefficient % divider * BigInteger.ModPow(Ten, shift, divider) % divider).IsZero;

        // A coefficient without trailing zeros that lacks digits cannot be divided by so many tens.
        return -shift <= DigitCount && (Coefficient % (divider * BigInteger.Pow(Ten, -shift))).IsZero;
    }

    /// <inheritdoc/>
    public int CompareTo(DataNumber other)
    {
        if (Exponent == other.Exponent || Coefficient.Sign != other.Coefficient.Sign)
            return Coefficient.CompareTo(other.Coefficient);

        // Orders of magnitude first: aligning 1e999999999 with 1 would need a billion digits.
        var magnitude = ((long)DigitCount + Exponent).CompareTo((long)other.DigitCount + other.Exponent);
        if (magnitude != 0)
            return magnitude * Coefficient.Sign;
        var shift = Exponent - other.Exponent;
        return shift > 0
            ? (Coefficient * BigInteger.Pow(Ten, shift)).CompareTo(other.Coefficient)
            : Coefficient.CompareTo(other.Coefficient * BigInteger.Pow(Ten, -shift));
    }

    /// <inheritdoc/>
    public bool Equals(DataNumber other) => Exponent == other.Exponent && Coefficient == other.Coefficient;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DataNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Coefficient.GetHashCode() * 397) ^ Exponent);

    /// <summary>The number as JSON: plain digits up to 20 places, with an exponent beyond.</summary>
    public override string ToString()
    {
        var digits = Coefficient.ToString(CultureInfo.InvariantCulture);
        if (Exponent is > 20 or < -20)
            return digits + "e" + Exponent.ToString(CultureInfo.InvariantCulture);
        if (Exponent >= 0)
            return digits + new string('0', Exponent);
        var sign = Coefficient.Sign < 0 ? "-" : "";
        digits = digits.Substring(sign.Length).PadLeft(1 - Exponent, '0');
        return sign + digits.Insert(digits.Length + Exponent, ".");
    }

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(DataNumber left, DataNumber right) => left.Equals(right);

    /// <summary>Whether both are different numbers.</summary>
    public static bool operator !=(DataNumber left, DataNumber right) => !left.Equals(right);

    /// <summary>Whether the left number is the smaller one.</summary>
    public static bool operator <(DataNumber left, DataNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is the greater one.</summary>
    public static bool operator >(DataNumber left, DataNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not the greater one.</summary>
    public static bool operator <=(DataNumber left, DataNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is not the smaller one.</summary>
    public static bool operator >=(DataNumber left, DataNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The number that a text denotes, which a reader has found to be a JSON or YAML number.</summary>
    internal static DataNumber OfValidText(string text) => DataNumberText.Parse(text);

    private int DigitCount => BigInteger.Abs(Coefficient).ToString(CultureInfo.InvariantCulture).Length;
}
