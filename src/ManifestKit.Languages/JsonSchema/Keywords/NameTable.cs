namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary>A read-only dictionary from names, whose hash is cheaper than that of a dictionary of untrusted keys.</summary>
internal sealed class NameTable<T>
    where T : class
{
    private readonly KeyValuePair<string, T>[][] _buckets;

    public NameTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        KeyValuePair<string, T>[] all = [.. entries];
        Names = [.. all.Select(entry => entry.Key)];
        var size = 1;
        while (size < all.Length * 2)
            size *= 2;
        _buckets = new KeyValuePair<string, T>[size][];
        foreach (var bucket in all.GroupBy(entry => Hash(entry.Key) & (size - 1)))
            _buckets[bucket.Key] = [.. bucket];
    }

    public IReadOnlyList<string> Names { get; }

    public bool TryGet(string name, out T? value)
    {
        value = null;
        var bucket = _buckets[Hash(name) & (_buckets.Length - 1)];
        if (bucket is null)
            return false;
        foreach (var entry in bucket)
        {
            if (!string.Equals(entry.Key, name, StringComparison.Ordinal))
                continue;
            value = entry.Value;
            return true;
        }

        return false;
    }

    private static int Hash(string name)
    {
        unchecked
        {
            var hash = name.Length;
            foreach (var unit in name)
                hash = (hash * 31) + unit;
            return hash ^ (hash >> 15);
        }
    }
}
