namespace ManifestKit.Languages.Kubernetes;

/// <summary>Finds quantities that Kubernetes accepts and nobody means.</summary>
public static class QuantityCheck
{
    private const long SmallestUsefulMemory = 4 * 1024 * 1024;
    private const decimal MostCores = 1024;

    /// <summary>Checks an amount of memory or storage, in bytes.</summary>
    /// <returns>The syntax errors, or what is suspicious: a fraction of a byte (<c>512m</c> is half a byte), a few bytes only.</returns>
    public static IReadOnlyList<SyntaxError> Memory(string text)
    {
        if (!TryRead(text, "Memory", out var quantity, out var errors))
            return errors;
        var all = new TextSpan(0, text.Length);
        if (text.EndsWith("m", StringComparison.Ordinal))
        {
            var number = text.Substring(0, text.Length - 1);
            return [new SyntaxError(new TextSpan(text.Length - 1, 1), $"'m' means thousandths of a byte. Write {number}Mi or {number}M.")];
        }

        if (!quantity.IsWhole)
            return [new SyntaxError(all, "This is a fraction of a byte; expected whole bytes.")];
        return quantity.Value > 0 && quantity.Value < SmallestUsefulMemory
            ? [new SyntaxError(all, $"This is {quantity.Value:0} bytes, too little for a container. Was a suffix such as Mi forgotten?")]
            : [];
    }

    /// <summary>Checks an amount of CPU, in cores.</summary>
    /// <returns>The syntax errors, or what is suspicious: finer than a thousandth of a core, more cores than a machine has.</returns>
    public static IReadOnlyList<SyntaxError> Cpu(string text)
    {
        if (!TryRead(text, "CPU", out var quantity, out var errors))
            return errors;
        var all = new TextSpan(0, text.Length);
        if (decimal.Truncate(quantity.Value * 1000) != quantity.Value * 1000)
            return [new SyntaxError(all, "Found CPU finer than 1m, a thousandth of a core; expected a multiple of it.")];
        return quantity.Value > MostCores
            ? [new SyntaxError(all, $"This is {quantity.Value:0} cores. Write {quantity.Value:0}m if thousandths of a core are meant.")]
            : [];
    }

    /// <summary>Reads an amount that is not negative.</summary>
    internal static bool TryRead(string text, string noun, out Quantity quantity, out IReadOnlyList<SyntaxError> errors)
    {
        var parsed = Quantity.Parse(text);
        quantity = parsed.ValueOrDefault;
        errors = parsed.Success && quantity.Value < 0 ? [new SyntaxError(new TextSpan(0, text.Length), $"Found a negative quantity; {noun} is at least 0.")] : parsed.Errors;
        return errors.Count == 0;
    }
}
