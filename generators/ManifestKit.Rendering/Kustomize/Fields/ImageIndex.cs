namespace ManifestKit.Rendering.Kustomize;

/// <summary>Entries of <c>images</c> by name, so that many of them are found as fast as one.</summary>
internal sealed class ImageIndex
{
    private readonly List<ImageEntry> _entries;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public ImageIndex(IEnumerable<ImageEntry> entries)
    {
        _entries = [.. entries];
        for (var i = 0; i < _entries.Count; i++)
        {
            var key = KeyOf(_entries[i].Name);
            if (!_places.TryGetValue(key, out var places))
                _places.Add(key, places = []);
            places.Add(i);
        }
    }

    public int Count => _entries.Count;

    /// <summary>What becomes of an image when every entry is applied, in their order.</summary>
    public string Apply(string image)
    {
        for (var place = Next(image, 0); place is { } found; place = Next(image, found + 1))
            image = _entries[found].Apply(image);
        return image;
    }

    /// <summary>The first entry that makes another image of one; null if it stays.</summary>
    public ImageEntry? FirstToChange(string image)
    {
        for (var place = Next(image, 0); place is { } found; place = Next(image, found + 1))
        {
            if (_entries[found].Apply(image) != image)
                return _entries[found];
        }

        return null;
    }

    /// <summary>The first entry from a place on that is about an image.</summary>
    private int? Next(string image, int from) => _places.TryGetValue(KeyOf(ImageEntry.NameOf(image)), out var places)
        ? places.Where(place => place >= from && _entries[place].Matches(image)).Select(place => (int?)place).FirstOrDefault()
        : null;

    /// <summary>Names that could be meant by one another have one key: Kustomize takes a dot for any character.</summary>
    private static string KeyOf(string name) => string.Create(name.Length, name, static (key, text) =>
    {
        for (var i = 0; i < key.Length; i++)
            key[i] = char.IsAsciiLetterOrDigit(text[i]) ? text[i] : '.';
    });
}
