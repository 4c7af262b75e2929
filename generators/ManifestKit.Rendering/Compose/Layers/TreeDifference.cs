using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Compose;

/// <summary>A place where two trees are different.</summary>
/// <param name="Path">The keys and numbers that lead there.</param>
/// <param name="Found">What one tree has there; null: nothing.</param>
/// <param name="Wanted">What the other one has.</param>
internal sealed record TreeDifference(IReadOnlyList<string> Path, DataNode? Found, DataNode? Wanted)
{
    /// <summary>The first difference; null if both mean the same.</summary>
    public static TreeDifference? First(DataNode found, DataNode wanted) => found.DeepEquals(wanted) ? null : Between(found, wanted, []);

    private static TreeDifference Between(DataNode? found, DataNode? wanted, IReadOnlyList<string> path) => (found, wanted) switch
    {
        (DataMap a, DataMap b) => a.Select(entry => entry.Key).Union(b.Select(entry => entry.Key))
            .Where(key => !Same(a[key], b[key]))
            .Select(key => Between(a[key], b[key], [.. path, key]))
            .First(),
        (DataList a, DataList b) when a.Count == b.Count => Enumerable.Range(0, a.Count)
            .Where(i => !Same(a[i], b[i]))
            .Select(i => Between(a[i], b[i], [.. path, i.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            .First(),
        _ => new(path, found, wanted),
    };

    private static bool Same(DataNode? a, DataNode? b) => a is null || b is null ? a is null && b is null : a.DeepEquals(b);

    /// <inheritdoc/>
    public override string ToString() => $"/{string.Join('/', Path)} would be {Show(Found)} instead of {Show(Wanted)}.";

    private static string Show(DataNode? node) => node is null ? "absent" : node.ToString();
}
