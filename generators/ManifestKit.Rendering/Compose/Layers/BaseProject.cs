using ManifestKit.Languages.Compose;
using ManifestKit.Languages.Json;

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
    public static DataMap Of(DataMap declared, IReadOnlyList<DataMap> complete) =>
        Shared(declared, complete, ComposeMergeRule.File) as DataMap ?? DataMaps.Of();

    /// <summary>The value of the base; null if every override has its own.</summary>
    private static DataNode? Shared(DataNode? declared, IReadOnlyList<DataNode> values, ComposeMergeRule rule)
    {
        var first = values[0];
        if (values.All(first.DeepEquals))
            return first;
        return first switch
        {
            _ when rule.Merging == ComposeMerging.Replace => Kept(declared, values),
            DataMap when values.All(value => value is DataMap) => OfMaps(declared as DataMap, [.. values.Cast<DataMap>()], rule),
            DataList when rule is { Items: not ComposeItemIdentity.None, IsOrdered: false } => OfSets(declared as DataList, values, rule),
            DataScalar { Kind: not DataKind.Null } when values.All(value => value is DataScalar { Kind: not DataKind.Null }) => Kept(declared, values),
            _ => null,
        };
    }

    private static DataNode? Kept(DataNode? declared, IReadOnlyList<DataNode> values) =>
        declared is not null && values.Any(declared.DeepEquals) ? declared : null;

    private static DataMap? OfMaps(DataMap? declared, IReadOnlyList<DataMap> maps, ComposeMergeRule rule)
    {
        // Loggers of two drivers have no option in common.
        if (rule.Merging == ComposeMerging.Logging && maps.Select(map => map.TextOf("driver")).Distinct(StringComparer.Ordinal).Skip(1).Any())
            return null;
        var shared = new List<DataEntry>();
        foreach (var (key, _, _) in maps[0])
        {
            var values = maps.Select(map => map[key]).OfType<DataNode>().ToList();
            if (values.Count == maps.Count && Shared(declared?[key], values, rule.Field(key)) is { } value)
                shared.Add(new(key, value));
        }

        return shared.Count == 0 ? null : new(shared);
    }

    private static DataList? OfSets(DataList? declared, IReadOnlyList<DataNode> values, ComposeMergeRule rule)
    {
        var sets = values.Select(value => value is DataList list ? ListItems.ByIdentity(list, rule) : null).ToList();
        if (sets.Any(set => set is null))
            return null;
        var inDeclared = declared is null ? null : ListItems.ByIdentity(declared, rule);
        var shared = new List<DataNode>();
        foreach (var (identity, first) in sets[0]!)
        {
            if (!sets.All(set => set!.ContainsKey(identity)))
                continue;
            var items = sets.Select(set => set![identity]).ToList();
            var kept = items.All(first.DeepEquals) ? first : Kept(inDeclared?.GetValueOrDefault(identity), items);
            if (kept is not null)
                shared.Add(kept);
        }

        return shared.Count == 0 ? null : new(shared);
    }
}
