namespace ManifestKit.Languages.Json;

/// <summary>Goes through the entries of a <see cref="DataMap"/> in their order.</summary>
public struct DataMapEnumerator
{
    private readonly DataEntry[] _entries;
    private int _index;

    internal DataMapEnumerator(DataEntry[] entries) => (_entries, _index) = (entries, -1);

    /// <summary>The entry.</summary>
    public readonly DataEntry Current => _entries[_index];

    /// <summary>Goes to the next entry; false behind the last one.</summary>
    public bool MoveNext() => ++_index < _entries.Length;
}
