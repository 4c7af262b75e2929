using System.Globalization;

namespace ManifestKit.Documents;

/// <summary>Numbers in a notation that YAML 1.1, YAML 1.2 and JSON share.</summary>
internal static class NumberText
{
    private const int MaxLength = 32;

    private const double MaxExactInteger = 1L << 53;

    public static void Append(ByteBuffer buffer, long value)
    {
        value.TryFormat(buffer.Reserve(MaxLength), out int written, default, CultureInfo.InvariantCulture);
        buffer.Advance(written);
    }

    /// <summary>Writes the shortest decimal that is read back as the same number.</summary>
    /// <param name="buffer">Where to write.</param>
    /// <param name="value">A finite number.</param>
    public static void Append(ByteBuffer buffer, double value)
    {
        Span<byte> target = buffer.Reserve(MaxLength);
        value.TryFormat(target, out int written, "R", CultureInfo.InvariantCulture);
        Span<byte> digits = target[..written];
        int exponent = digits.IndexOf((byte)'E');
        bool negativeZero = value == 0 && double.IsNegative(value);
        bool beyondIntegers = Math.Abs(value) > MaxExactInteger && exponent < 0;
        if ((exponent >= 0 && !digits.Contains((byte)'.')) || negativeZero || beyondIntegers)
            written = InsertFraction(target, written, exponent < 0 ? written : exponent);
        buffer.Advance(written);
    }

    // 1E+20 is a string in YAML 1.1, -0 is the integer 0, and beyond 2^53 the integer of the same digits is another number:
    // all of them need a decimal point to be what they are.
    private static int InsertFraction(Span<byte> target, int length, int at)
    {
        target[at..length].CopyTo(target[(at + 2)..]);
        ".0"u8.CopyTo(target[at..]);
        return length + 2;
    }
}
