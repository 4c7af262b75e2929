namespace ManifestKit.Languages.Json;

/// <summary>Gives equal short parts of a text one string: keys and enumerated values repeat in every object.</summary>
internal sealed class StringPool
{
    private const int Size = 1_024;
    private const int MaxLength = 40;

    private readonly string?[] _slots = new string?[Size];

    public string Get(string text, int start, int length)
    {
        if (length == 0)
            return "";
        if (length > MaxLength)
            return text.Substring(start, length);
        var hash = unchecked((text[start] * 31) + (text[start + length - 1] * 1_021) + (text[start + (length / 2)] * 131) + (length * 7_919));
        ref var slot = ref _slots[hash & (Size - 1)];
        if (slot is not null && slot.Length == length && string.CompareOrdinal(slot, 0, text, start, length) == 0)
            return slot;
        return slot = text.Substring(start, length);
    }
}
