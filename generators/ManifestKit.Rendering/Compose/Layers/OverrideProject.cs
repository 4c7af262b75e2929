using ManifestKit.Languages.Compose;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Compose;

/// <summary>What one environment says beyond the base, or otherwise.</summary>
internal static class OverrideProject
{
    /// <summary>The smallest file that Compose merges with <paramref name="shared"/> to <paramref name="complete"/>.</summary>
    public static DataMap Of(DataMap complete, DataMap shared)
    {
        var rest = OfMaps(complete, shared, ComposeMergeRule.File);

        // A Compose file cannot be empty.
        return rest.Count > 0 ? rest : DataMaps.Of(("name", complete["name"]!));
    }

    private static DataNode Rest(DataNode complete, DataNode shared, ComposeMergeRule rule) => (complete, shared) switch
    {
        _ when rule.Merging == ComposeMerging.Replace => complete,
        (DataMap whole, DataMap common) => OfMaps(whole, common, rule),
        (DataList whole, DataList common) => OfSets(whole, common, rule),
        _ => complete,
    };

    private static DataMap OfMaps(DataMap complete, DataMap shared, ComposeMergeRule rule)
    {
        var rest = new List<DataEntry>();
        foreach (var entry in complete)
        {
            if (!shared.TryGet(entry.Key, out var common))
                rest.Add(entry);
            else if (!entry.Value.DeepEquals(common) && Rest(entry.Value, common, rule.Field(entry.Key)) is var own && !IsEmpty(own))
                rest.Add(entry with { Value = own });
        }

        return new(rest);
    }

    private static DataList OfSets(DataList complete, DataList shared, ComposeMergeRule rule)
    {
        var common = ListItems.ByIdentity(shared, rule)!;
        return new(
            from item in ListItems.ByIdentity(complete, rule)!
            where !DataMaps.AreSame(item.Value, common.GetValueOrDefault(item.Key))
            select item.Value);
    }

    /// <summary>Sets of the same items in another order have nothing of their own.</summary>
    private static bool IsEmpty(DataNode node) => node is DataMap { Count: 0 } or DataList { Count: 0 };
}
