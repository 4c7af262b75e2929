namespace ManifestKit.Distiller.Nginx;

/// <summary>The releases of nginx in a clone of its repository.</summary>
internal sealed class Releases(GitClone clone, Version newest)
{
    private const string Prefix = "release-";

    private static readonly Version Oldest = new(1, 18, 0);

    private readonly Dictionary<string, string> _contents = new(StringComparer.Ordinal);

    private readonly List<Version> _all =
    [
        .. clone.Tags()
            .Where(tag => tag.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(tag => Version.Parse(tag[Prefix.Length..]))
            .Where(release => release >= Oldest && release <= newest)
            .Order(),
    ];

    /// <summary>The oldest and the newest release, for a comment.</summary>
    public string Range => $"{_all[0]} to {_all[^1]}";

    /// <summary>The rows of all releases, each with <c>since..until</c> where not all have it.</summary>
    /// <param name="rowsOf">The rows in the sources of one release.</param>
    public IEnumerable<string> Merge(Func<IReadOnlyList<(string Path, string Source)>, IEnumerable<string>> rowsOf)
    {
        var rows = new Dictionary<string, (int First, int Last)>(StringComparer.Ordinal);
        for (var i = 0; i < _all.Count; i++)
        {
            foreach (var row in rowsOf([.. Sources(Prefix + _all[i])]))
                rows[row] = (rows.TryGetValue(row, out var known) ? known.First : i, i);
        }

        return rows.Select(row => row.Key + Versions(row.Value.First, row.Value.Last));
    }

    private IEnumerable<(string Path, string Source)> Sources(string tag)
    {
        foreach (var (id, path) in clone.Files(tag, "src").Where(file => file.Path.EndsWith(".c", StringComparison.Ordinal)))
        {
            if (!_contents.TryGetValue(id, out var source))
                _contents[id] = source = clone.Content(id);
            yield return (path, source);
        }
    }

    private string Versions(int first, int last)
        => first == 0 && last == _all.Count - 1 ? "" : $" {(first == 0 ? "" : _all[first])}..{(last == _all.Count - 1 ? "" : _all[last + 1])}";
}
