using ManifestKit.Documents;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The smallest strategic merge patch between two trees of one type, where there is one that Kustomize applies exactly.</summary>
/// <seealso href="https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/#use-a-strategic-merge-patch-to-update-a-deployment"/>
internal static class StrategicPatch
{
    /// <summary>The patch; null when no patch of this kind is exact.</summary>
    public static MapNode? Between(MapNode before, MapNode after, SchemaType? type)
    {
        var patch = new MapNode();
        foreach (var (key, value) in after)
        {
            if (!before.TryGet(key, out var old))
                patch.Add(key, value.DeepClone());
            else if (!DocumentNode.DeepEquals(old, value))
            {
                if (Change(old, value, type?.Field(key)) is not { } change)
                    return null;
                patch.Add(key, change);
            }
        }

        foreach (var (key, _) in before)
        {
            if (!after.TryGet(key, out _))
                patch.Add(key, ScalarNode.Null);
        }

        return patch;
    }

    private static DocumentNode? Change(DocumentNode before, DocumentNode after, SchemaField? field) => (before, after) switch
    {
        (MapNode, MapNode) when field is { IsAtomicMap: true } || field?.PatchStrategies.Count > 0 => null,
        (MapNode old, MapNode map) => Between(old, map, field?.Type),
        (ListNode old, ListNode list) => field is { PatchMergeKey: { } key } ? Items(old, list, key, field.Type) : list.DeepClone(),
        (ScalarNode, ScalarNode) => after.DeepClone(),
        _ => null,
    };

    /// <summary>
    /// Items that are told apart by a key can be patched one by one, as long as none comes, goes or moves. Kustomize puts the items of a
    /// patch before all others, so that only the first ones of a list can change and stay where they are.
    /// </summary>
    private static ListNode? Items(ListNode before, ListNode after, string key, SchemaType? type)
    {
        var keys = Keys(before, key);
        if (keys is null || Keys(after, key) is not { } newKeys || !keys.SequenceEqual(newKeys))
            return null;

        var patch = new ListNode();
        foreach (var (index, (old, item)) in before.Cast<MapNode>().Zip(after.Cast<MapNode>()).Index())
        {
            if (DocumentNode.DeepEquals(old, item))
                continue;
            if (index != patch.Count || Between(old, item, type) is not { } changes)
                return null;
            var entry = new MapNode();
            entry.Add(key, item[key].DeepClone());
            foreach (var (name, value) in changes)
                entry.Add(name, value);
            patch.Add(entry);
        }

        return patch;
    }

    private static List<DocumentNode>? Keys(ListNode list, string key)
    {
        var keys = new List<DocumentNode>();
        foreach (var item in list)
        {
            if (item is not MapNode map || !map.TryGet(key, out var value) || keys.Any(k => DocumentNode.DeepEquals(k, value)))
                return null;
            keys.Add(value);
        }

        return keys;
    }
}
