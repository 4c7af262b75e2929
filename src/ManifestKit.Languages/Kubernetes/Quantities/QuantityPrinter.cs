using System.Globalization;

namespace ManifestKit.Languages.Kubernetes;

/// <summary>Prints the canonical form: no fraction, the largest suffix, a sign only when negative.</summary>
internal static class QuantityPrinter
{
    public static string Print(Quantity quantity)
    {
        if (quantity.Value == 0)
            return "0";

        // Below 1024 and with a fraction the binary suffixes would lose precision; Kubernetes prints decimal ones.
        return quantity.Format == QuantityFormat.BinarySI && Math.Abs(quantity.Value) >= 1024 && quantity.IsWhole
            ? Binary((long)quantity.Value)
            : Decimal(quantity.Value, quantity.Format == QuantityFormat.DecimalExponent);
    }

    private static string Binary(long value)
    {
        var power = 0;
        while (value % 1024 == 0 && power < 6)
        {
            value /= 1024;
            power++;
        }

        return Number(value) + QuantitySuffix.OfPowerOf1024(power);
    }

    private static string Decimal(decimal value, bool exponent)
    {
        var power = 0;
        while (power > -9 && decimal.Truncate(value) != value)
        {
            value *= 1000;
            power -= 3;
        }

        while (power < 18 && value % 1000 == 0)
        {
            value /= 1000;
            power += 3;
        }

        var suffix = !exponent ? QuantitySuffix.OfPowerOfTen(power) : power == 0 ? "" : "e" + Number(power);
        return Number(decimal.Truncate(value)) + suffix;
    }

    private static string Number(decimal value) => value.ToString("0", CultureInfo.InvariantCulture);
}
