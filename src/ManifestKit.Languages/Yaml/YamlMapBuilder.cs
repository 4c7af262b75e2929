using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>Collects the entries of a map: finds keys that stand twice, and resolves merge keys.</summary>
/// <remarks>Reference for merge keys: https://yaml.org/type/merge.html.</remarks>
internal sealed class YamlMapBuilder(YamlCursor cursor, YamlValues values)
{
    private const string MergeKey = "<<";

    private readonly List<DataEntry> _entries = values.Entries();
    private List<DataMap>? _merged;
    private UniqueKeys _keys;
    private int _end;

    public void Add(string key, TextSpan keySpan, bool isPlain, DataNode value)
    {
        _end = Math.Max(keySpan.End + 1, value.Span.Start > keySpan.Start ? value.Span.End : 0);
        if (cursor.Failed)
            return;
        if (isPlain && key == MergeKey)
        {
            Merge(keySpan, value);
            return;
        }

        if (isPlain && key.Length == 0)
            cursor.Report(keySpan, "An empty key is not supported. Write the key, or quotes.");
        else if (isPlain && YamlCoreSchema.IsNull(key))
            cursor.Report(keySpan, $"The key {key} is null; a key is a text. Quote it.");
        if (!_keys.Add(_entries, key))
            cursor.Report(keySpan, $"The key '{key}' stands twice in this map. Keep one of the two.");
        _entries.Add(values.Entry(key, value, keySpan));
    }

    /// <param name="start">Where the map begins.</param>
    /// <param name="end">Where it ends; behind its last value if unknown.</param>
    public DataMap Build(int start, int? end = null)
    {
        // A map's own entries win over merged ones, and earlier merged maps over later ones.
        foreach (var map in _merged ?? (IEnumerable<DataMap>)[])
            AddMissing(map);

        return values.Map(_entries, TextSpan.FromBounds(start, Math.Max(end ?? _end, start)));
    }

    private void AddMissing(DataMap map)
    {
        foreach (var entry in map)
        {
            if (_keys.Add(_entries, entry.Key))
                _entries.Add(entry);
        }
    }

    private void Merge(TextSpan keySpan, DataNode value)
    {
        IEnumerable<DataNode> sources = value is DataList list ? list : [value];
        foreach (var source in sources)
        {
            if (source is DataMap map)
                (_merged ??= []).Add(map);
            else
                cursor.Report(keySpan, "The merge key '<<' needs a map or a list of maps, usually aliases such as '*defaults'.");
        }
    }
}
