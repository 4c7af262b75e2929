using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering;

/// <summary>Reads and changes values, whose maps never change themselves.</summary>
internal static class DataMaps
{
    public static string? TextOf(this DataMap map, string key) => (map[key] as DataScalar)?.Text;

    public static DataMap? MapOf(this DataMap map, string key) => map[key] as DataMap;

    public static IReadOnlyList<DataNode> ListOf(this DataMap map, string key) => map[key] as DataList ?? (IReadOnlyList<DataNode>)[];

    /// <summary>Whether both are absent, or denote the same.</summary>
    public static bool AreSame(DataNode? one, DataNode? other) => one is null ? other is null : other is not null && one.DeepEquals(other);

    /// <summary>The map with another value of a key, which comes last if it is new.</summary>
    public static DataMap With(this DataMap map, string key, DataNode value)
    {
        var place = map.IndexOf(key);
        if (place < 0)
            return new([.. map, new DataEntry(key, value)]);
        DataEntry[] entries = [.. map];
        entries[place] = entries[place] with { Value = value };
        return new(entries);
    }

    public static DataMap Of(params ReadOnlySpan<(string Key, DataNode Value)> entries)
    {
        var list = new DataEntry[entries.Length];
        for (var i = 0; i < list.Length; i++)
            list[i] = new(entries[i].Key, entries[i].Value);
        return new(list);
    }
}
