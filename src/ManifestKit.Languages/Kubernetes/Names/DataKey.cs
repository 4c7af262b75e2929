namespace ManifestKit.Languages.Kubernetes;

/// <summary>The keys of Secrets and ConfigMaps, which are names of files where they are mounted.</summary>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data">constraints on names and data</see>.</remarks>
public static class DataKey
{
    private const int Longest = 253;

    /// <summary>Says what is wrong with a key: 1 to 253 of <c>A-Z a-z 0-9 - _ .</c>, not <c>.</c>, and no <c>..</c> first.</summary>
    public static IReadOnlyList<SyntaxError> Check(string key)
    {
        if (key.Length == 0)
            return [new SyntaxError(default, "Found an empty key; expected one such as password.")];
        for (var i = 0; i < key.Length; i++)
        {
            if (!Ascii.IsLetterOrDigit(key[i]) && key[i] is not ('-' or '_' or '.'))
                return [new SyntaxError(Found.SpanAt(key, i), $"Found {Found.At(key, i)} in a key; expected letters, digits, '-', '_' or '.'.")];
        }

        if (key == "." || key.StartsWith("..", StringComparison.Ordinal))
            return [new SyntaxError(new TextSpan(0, Math.Min(2, key.Length)), $"Found {Found.Quote(key)} as key, which a file beside others cannot be called. Begin it otherwise.")];
        return key.Length > Longest
            ? [new SyntaxError(TextSpan.FromBounds(Longest, key.Length), $"Found a key of {key.Length} characters; expected at most {Longest}.")]
            : [];
    }
}
