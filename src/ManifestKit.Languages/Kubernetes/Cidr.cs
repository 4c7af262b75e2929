namespace ManifestKit.Languages.Kubernetes;

/// <summary>A range of IP addresses: <c>10.0.0.0/8</c>, <c>2001:db8::/32</c>.</summary>
/// <param name="Address">The address before the slash, as it is written.</param>
/// <param name="PrefixLength">The number of leading bits that are fixed.</param>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/services-networking/network-policies/">Network policies</see>.</remarks>
public sealed record Cidr(string Address, int PrefixLength)
{
    /// <summary>Reads an address, a slash and the length of the prefix. Bits behind the prefix must be 0.</summary>
    public static Parsed<Cidr> Parse(string text)
    {
        var slash = text.IndexOf('/');
        var address = slash < 0 ? text : text.Substring(0, slash);
        var bytes = IpAddress.Read(address);
        if (bytes is null)
            return Invalid(0, address.Length, $"{Found.Quote(address)} is not an IP address; expected a range such as 10.0.0.0/8.");
        if (slash < 0)
            return Invalid(text.Length, 0, $"The length of the prefix is missing. Write {text}/{bytes.Length * 8} for this address alone.");
        var digits = Ascii.SkipDigits(text, slash + 1);
        var length = Ascii.ReadDigits(text, slash + 1, digits);
        var leadingZero = digits - slash > 2 && text[slash + 1] == '0';
        if (digits == slash + 1 || digits < text.Length || leadingZero || length > bytes.Length * 8)
            return Invalid(slash + 1, text.Length - slash - 1, $"Found {Found.Quote(text.Substring(slash + 1))} as length of the prefix; expected a number from 0 to {bytes.Length * 8}.");
        return HasHostBits(bytes, (int)length)
            ? Invalid(0, slash, $"The address has bits behind the {length} of the prefix; expected 0 there.")
            : Parsed.Valid(new Cidr(address, (int)length));
    }

    /// <inheritdoc/>
    public override string ToString() => Address + "/" + PrefixLength.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool HasHostBits(byte[] bytes, int prefixLength)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var fixedBits = Math.Max(0, Math.Min(8, prefixLength - (i * 8)));
            if ((bytes[i] & (0xff >> fixedBits)) != 0)
                return true;
        }

        return false;
    }

    private static Parsed<Cidr> Invalid(int start, int length, string message) => Parsed.Invalid<Cidr>(new TextSpan(start, length), message);
}
