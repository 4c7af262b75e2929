using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ManifestKit.Languages.Json;

/// <summary>Named values in the order of the text. Names are unique.</summary>
public sealed class DataMap : DataNode, IReadOnlyList<DataEntry>
{
    /// <summary>Up to this many entries a linear search is as fast as a dictionary.</summary>
    private const int LinearSearchLimit = 16;

    private readonly DataEntry[] _entries;
    private Dictionary<string, int>? _index;

    internal DataMap(DataEntry[] entries, TextSpan span, string? tag = null)
        : base(DataKind.Map, span, tag) => _entries = entries;

    /// <summary>A map that was not read from a text.</summary>
    /// <exception cref="ArgumentException">Two entries have the same key.</exception>
    public DataMap(IEnumerable<DataEntry> entries)
        : this([.. entries], default)
    {
        if (HasRepeatedKey())
            throw new ArgumentException("Two entries have the same key.", nameof(entries));
    }

    /// <summary>A map with other entries at the same place.</summary>
    internal DataMap With(IEnumerable<DataEntry> entries) => new([.. entries], Span, Tag);

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <inheritdoc/>
    public DataEntry this[int index] => _entries[index];

    /// <summary>The value of a name, or null if the map does not have it.</summary>
    public DataNode? this[string key] => TryGet(key, out var value) ? value : null;

    /// <summary>Whether the map has the name.</summary>
    public bool Contains(string key) => IndexOf(key) >= 0;

    /// <summary>Finds the value of a name.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out DataNode? value)
    {
        var index = IndexOf(key);
        value = index < 0 ? null : _entries[index].Value;
        return index >= 0;
    }

    /// <summary>The place of a name among the entries, or -1.</summary>
    public int IndexOf(string key)
    {
        if (_entries.Length > LinearSearchLimit)
            return (_index ??= BuildIndex()).TryGetValue(key, out var found) ? found : -1;
        for (var i = 0; i < _entries.Length; i++)
        {
            if (string.Equals(_entries[i].Key, key, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    /// <summary>The entries in their order, without memory for the enumeration.</summary>
    public DataMapEnumerator GetEnumerator() => new(_entries);

    IEnumerator<DataEntry> IEnumerable<DataEntry>.GetEnumerator() => ((IEnumerable<DataEntry>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    /// <summary>Whether two entries have the same key.</summary>
    internal bool HasRepeatedKey()
    {
        if (_entries.Length > LinearSearchLimit)
            return (_index ??= BuildIndex()).Count != _entries.Length;
        for (var i = 1; i < _entries.Length; i++)
        {
            if (IndexOf(_entries[i].Key) < i)
                return true;
        }

        return false;
    }

    private Dictionary<string, int> BuildIndex()
    {
        var index = new Dictionary<string, int>(_entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < _entries.Length; i++)
            index[_entries[i].Key] = i;
        return index;
    }
}
