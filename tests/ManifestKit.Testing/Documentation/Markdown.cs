namespace ManifestKit.Testing;

/// <summary>A Markdown file of the repository.</summary>
/// <param name="path">Its path in the repository.</param>
public sealed class Markdown(string path)
{
    private readonly string[] _lines = File.ReadAllLines(Repository.PathOf(path));

    /// <summary>The fenced blocks in their order.</summary>
    public IReadOnlyList<Fence> Fences => [.. ReadFences()];

    /// <summary>The targets of links within the repository, without their anchors.</summary>
    public IEnumerable<string> LocalLinks =>
        from line in _lines
        from part in line.Split("](").Skip(1)
        let target = part[..part.IndexOf(')')].Split('#')[0]
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
        select target;

    private IEnumerable<Fence> ReadFences()
    {
        var lead = "";
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(_lines, "```", i + 1);
                yield return new(_lines[i][3..], lead, string.Concat(_lines[(i + 1)..end].Select(line => line + "\n")));
                i = end;
            }
            else if (_lines[i].Length > 0)
            {
                lead = _lines[i];
            }
        }
    }
}
