using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ManifestKit.Documents;

/// <summary>Keys with their values, in the order in which the keys were first set.</summary>
public sealed class MapNode : DocumentNode, IReadOnlyCollection<KeyValuePair<string, DocumentNode>>
{
    private readonly OrderedDictionary<string, DocumentNode> _entries = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <summary>The keys in their order.</summary>
    public IReadOnlyList<string> Keys => _entries.Keys;

    /// <summary>The value of a key. Setting a key that exists keeps its place; a new key comes last.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The key is read and does not exist.</exception>
    public DocumentNode this[string key]
    {
        get => _entries[key];
        set => _entries[key] = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The value of a key, if it exists.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the key exists.</returns>
    public bool TryGet(string key, [NotNullWhen(true)] out DocumentNode? value) => _entries.TryGetValue(key, out value);

    /// <summary>Adds a key, last.</summary>
    /// <param name="key">A key that does not exist.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The key exists.</exception>
    public void Add(string key, DocumentNode value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _entries.Add(key, value);
    }

    /// <summary>Removes a key with its value.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether the key existed.</returns>
    public bool Remove(string key) => _entries.Remove(key);

    /// <inheritdoc/>
    public override DocumentNode DeepClone()
    {
        var clone = new MapNode();
        foreach ((string key, DocumentNode value) in _entries)
            clone.Add(key, value.DeepClone());
        return clone;
    }

    /// <inheritdoc/>
    public override void Write(DocumentWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.BeginMap();
        foreach ((string key, DocumentNode value) in _entries)
        {
            writer.Key(key);
            value.Write(writer);
        }

        writer.EndMap();
    }

    /// <summary>The entries in their order.</summary>
    public IEnumerator<KeyValuePair<string, DocumentNode>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override bool IsEqualTo(DocumentNode other) =>
        other is MapNode map && map.Count == Count
        && _entries.All(entry => map.TryGet(entry.Key, out DocumentNode? value) && DeepEquals(entry.Value, value));
}
