namespace ManifestKit.Languages.Json;

/// <summary>Gives equal short parts of texts one string: keys and enumerated values repeat in every object. Thread-safe.</summary>
/// <remarks>A fixed number of places: a string whose place is taken by another one takes it over.</remarks>
internal static class StringPool
{
    private const int Size = 4_096;
    private const int MaxLength = 40;

    // Threads may overwrite each other's strings; any string that is found in a place is complete.
    private static readonly string?[] Places = new string?[Size];

    public static string Get(string text, int start, int length)
    {
        if (length == 0)
            return "";
        if (length > MaxLength)
            return text.Substring(start, length);
        var hash = unchecked((text[start] * 31) + (text[start + length - 1] * 1_021) + (text[start + (length / 2)] * 131) + (length * 7_919));
        ref var place = ref Places[hash & (Size - 1)];
        if (place is { } known && known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0)
            return known;
        return place = text.Substring(start, length);
    }
}
