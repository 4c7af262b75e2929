namespace ManifestKit.Documents;

/// <summary>The words that YAML 1.1 or 1.2 reads as truth values, null or numbers, whatever their case.</summary>
internal static class ReservedWords
{
    public const int MaxLength = 5;

    /// <summary>Whether <paramref name="text"/> is one of the words. Every other case counts too, for lenient readers.</summary>
    public static bool Contains(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
            return false;
        Span<char> buffer = stackalloc char[MaxLength];
        Span<char> lower = buffer[..text.Length];
        for (int i = 0; i < text.Length; i++)
            lower[i] = char.ToLowerInvariant(text[i]);
        return lower is "y" or "n" or "yes" or "no" or "on" or "off" or "true" or "false" or "null" or "nan" or "inf";
    }
}
