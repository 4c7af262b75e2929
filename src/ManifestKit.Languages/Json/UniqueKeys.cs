namespace ManifestKit.Languages.Json;

/// <summary>Finds a key that a map already has: by search in small maps, by a set in larger ones.</summary>
internal struct UniqueKeys
{
    private const int LinearSearchLimit = 8;

    private HashSet<string>? _set;

    /// <summary>Whether the key is new among the entries read so far.</summary>
    public bool Add(List<DataEntry> entries, string key)
    {
        if (entries.Count >= LinearSearchLimit)
            return (_set ??= new HashSet<string>(entries.Select(entry => entry.Key), StringComparer.Ordinal)).Add(key);
        foreach (var entry in entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
