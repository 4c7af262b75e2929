namespace ManifestKit.Languages.Kubernetes;

/// <summary>Says what was probably meant by a quantity that Kubernetes rejects.</summary>
internal static class QuantityHints
{
    private const string Suffixes = "n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei or an exponent such as e3";

    public static string NoNumber(string text, int position)
        => $"Found {Found.At(text, position)}; expected a number such as 500m or 1.5Gi.";

    public static Parsed<Quantity> BadSuffix(string text, int start)
    {
        var number = text.Substring(0, start);
        var suffix = text.Substring(start);
        if (suffix[0] == ',')
            return Invalid(text, start, 1, Comma(number, suffix));
        if (Ascii.IsBlank(suffix[0]) || Ascii.IsBlank(suffix[suffix.Length - 1]))
            return Invalid(text, start, suffix.Length, Blank(number, suffix));
        if (Meant(suffix) is { } meant)
            return Invalid(text, start, suffix.Length, $"{Found.Quote(suffix)} is not a suffix of quantities. Write {meant(number)}.");
        if (suffix[0] is 'e' or 'E' && suffix.Length == 1 + SignLength(suffix))
            return Invalid(text, start, suffix.Length, "The exponent has no digits. Write e3 for a thousand.");
        return Invalid(text, start, suffix.Length, $"{Found.Quote(suffix)} is not a suffix of quantities; expected {Suffixes}.");
    }

    private static int SignLength(string suffix) => suffix.Length > 1 && suffix[1] is '+' or '-' ? 1 : 0;

    private static string Comma(string number, string suffix)
    {
        var repaired = number + "." + suffix.Substring(1);
        return Quantity.Parse(repaired).Success
            ? $"Found a comma; expected a dot as decimal separator. Write {repaired}."
            : "Found a comma; expected a dot as decimal separator.";
    }

    private static string Blank(string number, string suffix)
    {
        var repaired = number + suffix.Trim();
        return Quantity.Parse(repaired).Success
            ? $"Found a space; expected none in a quantity. Write {repaired}."
            : $"Found a space; expected none in a quantity, and {Found.Quote(suffix.Trim())} is not one of its suffixes: {Suffixes}.";
    }

    private static Func<string, string>? Meant(string suffix)
    {
        var lower = suffix.ToLowerInvariant();
        var unit = lower[0];
        if ("kmgtpe".IndexOf(unit) < 0)
            return null;
        var si = unit == 'k' ? "k" : char.ToUpperInvariant(unit).ToString();
        var binary = char.ToUpperInvariant(unit) + "i";
        return lower.Substring(1) switch
        {
            "" or "b" => number => $"{number}{binary} (powers of 1024) or {number}{si} (powers of 1000)",
            "i" or "ib" => number => $"{number}{binary}",
            _ => null,
        };
    }

    private static Parsed<Quantity> Invalid(string text, int start, int length, string message)
        => Parsed.Invalid<Quantity>(TextSpan.FromBounds(start, Math.Min(text.Length, start + length)), message);
}
