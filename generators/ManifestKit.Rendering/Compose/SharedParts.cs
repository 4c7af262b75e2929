using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>
/// Splits complete projects into what all of them share and what is each one's own. No property of a service stands in both files, so that
/// Compose's merge has nothing to append to or to override: base and override together are exactly the project.
/// </summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/merge/"/>
internal static class SharedParts
{
    private const string Services = "services";

    /// <summary>What every project has, with the same value.</summary>
    public static MapNode Of(IReadOnlyList<MapNode> projects) => Common(projects, depth: 0);

    /// <summary>What <paramref name="project"/> has beyond <paramref name="shared"/>. The project's name stays: a Compose file cannot be empty.</summary>
    public static MapNode Rest(MapNode project, MapNode shared)
    {
        var rest = Difference(project, shared, depth: 0);
        if (rest.Count == 0)
            rest.Add("name", project["name"].DeepClone());
        return rest;
    }

    private static MapNode Common(IReadOnlyList<MapNode> maps, int depth)
    {
        var common = new MapNode();
        foreach (var (key, value) in maps[0])
        {
            var values = maps.Select(map => map.TryGet(key, out var other) ? other : null).ToList();
            if (values.Any(other => other is null))
                continue;
            if (values.All(other => DocumentNode.DeepEquals(value, other)))
                common.Add(key, value.DeepClone());
            else if (depth < DepthOf(key, depth) && Common([.. values.Cast<MapNode>()], depth + 1) is { Count: > 0 } inner)
                common.Add(key, inner);
        }

        return common;
    }

    private static MapNode Difference(MapNode whole, MapNode shared, int depth)
    {
        var rest = new MapNode();
        foreach (var (key, value) in whole)
        {
            if (!shared.TryGet(key, out var common))
                rest.Add(key, value.DeepClone());
            else if (!DocumentNode.DeepEquals(value, common))
                rest.Add(key, Difference((MapNode)value, (MapNode)common, depth + 1));
        }

        return rest;
    }

    /// <summary>Sections are split by entry, services by property; every other value is taken as a whole.</summary>
    private static int DepthOf(string key, int depth) => depth == 0 && key != "name" ? 1 : depth == 1 ? 2 : 0;
}
