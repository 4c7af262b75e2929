namespace ManifestKit.Documents;

/// <summary>The words that YAML 1.1 or 1.2 reads as truth values, null or numbers, whatever their case.</summary>
internal static class ReservedWords
{
    /// <summary>Whether <paramref name="text"/> is one of the words. Every other case counts too, for lenient readers.</summary>
    public static bool Contains(ReadOnlySpan<char> text) => text.Length switch
    {
        1 => (text[0] | 0x20) is 'y' or 'n',
        2 => Is(text, "no") || Is(text, "on"),
        3 => Is(text, "yes") || Is(text, "off") || Is(text, "nan") || Is(text, "inf"),
        4 => Is(text, "true") || Is(text, "null"),
        5 => Is(text, "false"),
        _ => false,
    };

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
