using ManifestKit.Documents;
using ManifestKit.Languages.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>
/// The project that every environment begins with. It has only what all of them have, so that no override has to take anything back; where
/// they differ it has the declared value, if one of them keeps that, so that an override says only what is different.
/// </summary>
internal static class BaseProject
{
    /// <summary>The base of some environments.</summary>
    /// <param name="declared">The project as declared, without variations.</param>
    /// <param name="complete">The project of each environment.</param>
    public static MapNode Of(MapNode declared, IReadOnlyList<MapNode> complete) =>
        Shared(declared, complete, ComposeMergeRule.File) as MapNode ?? new MapNode();

    /// <summary>The value of the base; null if every override has its own.</summary>
    private static DocumentNode? Shared(DocumentNode? declared, IReadOnlyList<DocumentNode> values, ComposeMergeRule rule)
    {
        var first = values[0];
        if (values.All(value => DocumentNode.DeepEquals(first, value)))
            return first;
        return first switch
        {
            _ when rule.Merging == ComposeMerging.Replace => Kept(declared, values),
            MapNode when values.All(value => value is MapNode) => OfMaps(declared as MapNode, [.. values.Cast<MapNode>()], rule),
            ListNode when rule is { Items: not ComposeItemIdentity.None, IsOrdered: false } => OfSets(declared as ListNode, values, rule),
            ScalarNode { Kind: not ScalarKind.Null } when values.All(value => value is ScalarNode { Kind: not ScalarKind.Null }) => Kept(declared, values),
            _ => null,
        };
    }

    private static DocumentNode? Kept(DocumentNode? declared, IReadOnlyList<DocumentNode> values) =>
        values.Any(value => DocumentNode.DeepEquals(declared, value)) ? declared : null;

    private static MapNode? OfMaps(MapNode? declared, IReadOnlyList<MapNode> maps, ComposeMergeRule rule)
    {
        // Loggers of two drivers have no option in common.
        if (rule.Merging == ComposeMerging.Logging && maps.Any(map => !DocumentNode.DeepEquals(Driver(map), Driver(maps[0]))))
            return null;
        var shared = new MapNode();
        foreach (var key in maps[0].Keys)
        {
            if (ValuesOf(key) is { } values && Shared(ValueOf(declared, key), values, rule.Field(key)) is { } value)
                shared.Add(key, value);
        }

        return shared.Count == 0 ? null : shared;

        List<DocumentNode>? ValuesOf(string key)
        {
            var values = new List<DocumentNode>(maps.Count);
            foreach (var map in maps)
            {
                if (!map.TryGet(key, out var value))
                    return null;
                values.Add(value);
            }

            return values;
        }

        static DocumentNode? Driver(MapNode map) => ValueOf(map, "driver");
    }

    private static ListNode? OfSets(ListNode? declared, IReadOnlyList<DocumentNode> values, ComposeMergeRule rule)
    {
        var sets = values.Select(value => value is ListNode list ? ListItems.ByIdentity(list, rule.Items) : null).ToList();
        if (sets.Any(set => set is null))
            return null;
        var inDeclared = declared is null ? null : ListItems.ByIdentity(declared, rule.Items);
        var shared = new ListNode();
        foreach (var (identity, first) in sets[0]!)
        {
            if (!sets.All(set => set!.ContainsKey(identity)))
                continue;
            var items = sets.Select(set => set![identity]).ToList();
            var kept = items.All(item => DocumentNode.DeepEquals(first, item)) ? first : Kept(inDeclared?.GetValueOrDefault(identity), items);
            if (kept is not null)
                shared.Add(kept);
        }

        return shared.Count == 0 ? null : shared;
    }

    private static DocumentNode? ValueOf(MapNode? map, string key) => map is not null && map.TryGet(key, out var value) ? value : null;
}
