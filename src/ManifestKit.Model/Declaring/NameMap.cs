using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ManifestKit;

/// <summary>Values by name, in the order of their declaration: <c>Labels = { ["team"] = "payments" }</c>.</summary>
/// <typeparam name="T">The values.</typeparam>
public sealed class NameMap<T> : IReadOnlyDictionary<string, T>
    where T : notnull
{
    private readonly OrderedDictionary<string, T> _values = new(StringComparer.Ordinal);

    /// <summary>The value of a name.</summary>
    /// <exception cref="ArgumentException">Set: the name has a value already.</exception>
    /// <exception cref="KeyNotFoundException">Get: the name has no value.</exception>
    public T this[string key]
    {
        get => _values[key];
        set
        {
            if (!_values.TryAdd(key, value))
                throw new ArgumentException($"'{key}' is declared twice; remove one of the two.");
        }
    }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _values.Keys;

    /// <inheritdoc/>
    public IEnumerable<T> Values => _values.Values;

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <summary>A map with the entries of this one and those of <paramref name="other"/>, which win.</summary>
    public NameMap<T> With(IEnumerable<KeyValuePair<string, T>> other)
    {
        var result = new NameMap<T>();
        foreach (var (key, value) in this)
            result._values[key] = value;
        foreach (var (key, value) in other)
            result._values[key] = value;
        return result;
    }

    /// <summary>A map with the entries of this one and a value, which replaces one of the same name.</summary>
    public NameMap<T> With(string key, T value) => With([KeyValuePair.Create(key, value)]);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
