using ManifestKit.Documents;
using ManifestKit.Languages.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>What one environment says beyond the base, or otherwise.</summary>
internal static class OverrideProject
{
    /// <summary>The smallest file that Compose merges with <paramref name="shared"/> to <paramref name="complete"/>.</summary>
    public static MapNode Of(MapNode complete, MapNode shared)
    {
        var rest = OfMaps(complete, shared, ComposeMergeRule.File);

        // A Compose file cannot be empty.
        if (rest.Count == 0)
            rest.Add("name", complete["name"]);
        return rest;
    }

    private static DocumentNode Rest(DocumentNode complete, DocumentNode shared, ComposeMergeRule rule) => (complete, shared) switch
    {
        _ when rule.Merging == ComposeMerging.Replace => complete,
        (MapNode whole, MapNode common) => OfMaps(whole, common, rule),
        (ListNode whole, ListNode common) => OfSets(whole, common, rule),
        _ => complete,
    };

    private static MapNode OfMaps(MapNode complete, MapNode shared, ComposeMergeRule rule)
    {
        var rest = new MapNode();
        foreach (var (key, value) in complete)
        {
            if (!shared.TryGet(key, out var common))
                rest.Add(key, value);
            else if (!DocumentNode.DeepEquals(value, common) && Rest(value, common, rule.Field(key)) is var own && !IsEmpty(own))
                rest.Add(key, own);
        }

        return rest;
    }

    private static ListNode OfSets(ListNode complete, ListNode shared, ComposeMergeRule rule)
    {
        var common = ListItems.ByIdentity(shared, rule.Items)!;
        var rest = new ListNode();
        foreach (var (identity, item) in ListItems.ByIdentity(complete, rule.Items)!)
        {
            if (!DocumentNode.DeepEquals(item, common.GetValueOrDefault(identity)))
                rest.Add(item);
        }

        return rest;
    }

    /// <summary>Sets of the same items in another order have nothing of their own.</summary>
    private static bool IsEmpty(DocumentNode node) => node is MapNode { Count: 0 } or ListNode { Count: 0 };
}
