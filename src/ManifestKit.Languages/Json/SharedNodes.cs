using System.Runtime.CompilerServices;

namespace ManifestKit.Languages.Json;

/// <summary>
/// Gives equal values without a place in a text one object: most of what an object says, all others of its kind say too. They take
/// little memory then, and are compared in no time. Thread-safe.
/// </summary>
/// <remarks>A fixed number of places: a value whose place is taken by another one takes it over, so that equal values may still be two objects.</remarks>
public static class SharedNodes
{
    private const int Bits = 14;

    // Threads may overwrite each other's values; any value that is found in a place is complete.
    private static readonly DataScalar?[] Scalars = new DataScalar?[1 << Bits];
    private static readonly DataList?[] Lists = new DataList?[1 << Bits];
    private static readonly DataMap?[] Maps = new DataMap?[1 << Bits];

    /// <summary>A scalar.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The text of a string; of any other scalar its spelling.</param>
    public static DataScalar Scalar(DataKind kind, string text)
    {
        ref var place = ref Scalars[Place(StringComparer.Ordinal.GetHashCode(text) + (int)kind)];
        if (place is { } known && known.Kind == kind && string.Equals(known.Text, text, StringComparison.Ordinal))
            return known;
        return place = new DataScalar(kind, text, default);
    }

    /// <summary>A list of the last items of a buffer.</summary>
    /// <param name="items">The buffer.</param>
    /// <param name="start">The first of the items.</param>
    public static DataList List(List<DataNode> items, int start)
    {
        var hash = items.Count - start;
        for (var i = start; i < items.Count; i++)
            hash = unchecked((hash * 31) + RuntimeHelpers.GetHashCode(items[i]));
        ref var place = ref Lists[Place(hash)];
        if (place is { } known && HasItems(known, items, start))
            return known;
        return place = new DataList(Slice(items, start), default);
    }

    /// <summary>A map of the last entries of a buffer.</summary>
    /// <param name="entries">The buffer.</param>
    /// <param name="start">The first of the entries.</param>
    /// <exception cref="ArgumentException">Two entries have the same key.</exception>
    public static DataMap Map(List<DataEntry> entries, int start)
    {
        var hash = entries.Count - start;
        for (var i = start; i < entries.Count; i++)
            hash = unchecked((((hash * 31) + HashOfKey(entries[i].Key)) * 31) + RuntimeHelpers.GetHashCode(entries[i].Value));
        ref var place = ref Maps[Place(hash)];
        if (place is { } known && HasEntries(known, entries, start))
            return known;
        var map = new DataMap(Slice(entries, start), default);
        if (map.HasRepeatedKey())
            throw new ArgumentException("Two entries have the same key.", nameof(entries));
        return place = map;
    }

    private static bool HasItems(DataList list, List<DataNode> items, int start)
    {
        if (list.Count != items.Count - start)
            return false;
        for (var i = 0; i < list.Count; i++)
        {
            if (!ReferenceEquals(list[i], items[start + i]))
                return false;
        }

        return true;
    }

    private static bool HasEntries(DataMap map, List<DataEntry> entries, int start)
    {
        if (map.Count != entries.Count - start)
            return false;
        for (var i = 0; i < map.Count; i++)
        {
            var (key, value, _) = entries[start + i];
            if (!ReferenceEquals(map[i].Value, value) || !string.Equals(map[i].Key, key, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static T[] Slice<T>(List<T> items, int start)
    {
        var slice = new T[items.Count - start];
        items.CopyTo(start, slice, 0, slice.Length);
        return slice;
    }

    private static int HashOfKey(string key) => key.Length == 0 ? 0 : unchecked((key[0] * 31) + (key[key.Length - 1] * 1_021) + (key.Length * 7_919));

    /// <summary>Spreads hashes over the places: the upper bits of a product depend on all bits of its factor.</summary>
    private static int Place(int hash) => unchecked((int)((uint)hash * 2_654_435_769u >> (32 - Bits)));
}
