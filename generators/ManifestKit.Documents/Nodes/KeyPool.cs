using System.Text;

namespace ManifestKit.Documents;

/// <summary>Gives equal keys one string: the same few hundred names stand in every object.</summary>
internal static class KeyPool
{
    private static readonly string?[] s_slots = new string?[4_096];

    public static string Get(ReadOnlySpan<byte> utf8Name)
    {
        uint hash = 2_166_136_261;
        foreach (var unit in utf8Name)
            hash = (hash ^ unit) * 16_777_619;

        // Slots may be overwritten by another thread; any string that is found in one is complete.
        ref var slot = ref s_slots[hash % s_slots.Length];
        return slot is { } known && Ascii.Equals(utf8Name, known) ? known : slot = Encoding.UTF8.GetString(utf8Name);
    }
}
