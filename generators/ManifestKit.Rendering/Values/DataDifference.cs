using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering;

/// <summary>The first place where two values differ.</summary>
/// <param name="Path">The place.</param>
/// <param name="Found">What stands there in one; null: nothing.</param>
/// <param name="Wanted">What stands there in the other one; null: nothing.</param>
internal sealed record DataDifference(JsonPointer Path, DataNode? Found, DataNode? Wanted)
{
    /// <summary>The difference; null if both are the same.</summary>
    public static DataDifference? Between(DataNode? found, DataNode? wanted) => Between(found, wanted, JsonPointer.Root);

    /// <summary>The value as a message shows it.</summary>
    public static string Show(DataNode? node)
    {
        const int longest = 80;
        var text = node?.ToString() ?? "nothing";
        return text.Length <= longest ? text : text[..longest] + "...";
    }

    private static DataDifference? Between(DataNode? found, DataNode? wanted, JsonPointer path) => (found, wanted) switch
    {
        (null, null) => null,
        (DataMap a, DataMap b) => a.Select(entry => entry.Key).Union(b.Select(entry => entry.Key), StringComparer.Ordinal)
            .Select(key => Between(a[key], b[key], path.Append(key)))
            .FirstOrDefault(difference => difference is not null),
        (DataList a, DataList b) => Enumerable.Range(0, Math.Max(a.Count, b.Count))
            .Select(i => Between(i < a.Count ? a[i] : null, i < b.Count ? b[i] : null, path.Append($"{i}")))
            .FirstOrDefault(difference => difference is not null),
        ({ } a, { } b) when a.DeepEquals(b) => null,
        _ => new(path, found, wanted),
    };
}
