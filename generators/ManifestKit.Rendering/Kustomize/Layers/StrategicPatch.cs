using ManifestKit.Documents;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The smallest strategic merge patch between two values of one type, where there is one that Kustomize applies exactly.</summary>
/// <seealso href="https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/#use-a-strategic-merge-patch-to-update-a-deployment"/>
internal static class StrategicPatch
{
    /// <summary>The patch; null when no patch of this kind is exact.</summary>
    public static DataMap? Between(DataMap before, DataMap after, SchemaType? type)
    {
        List<DataEntry> patch = [];
        foreach (var (key, value, _) in after)
        {
            if (!before.TryGet(key, out var old))
                patch.Add(new(key, value));
            else if (!old.DeepEquals(value))
            {
                if (Change(old, value, type?.Field(key)) is not { } change)
                    return null;
                patch.Add(new(key, change));
            }
        }

        foreach (var (key, _, _) in before)
        {
            if (!after.Contains(key))
                patch.Add(new(key, DataScalar.Null));
        }

        return new(patch);
    }

    private static DataNode? Change(DataNode before, DataNode after, SchemaField? field) => (before, after) switch
    {
        (DataMap, DataMap) when field is { IsAtomicMap: true } || field?.PatchStrategies.Count > 0 => null,
        (DataMap old, DataMap map) => Between(old, map, field?.Type),
        (DataList old, DataList list) => field is { PatchMergeKey: { } key } ? Items(old, list, key, field) : list,
        (DataScalar, DataScalar) => after,
        _ => null,
    };

    /// <summary>
    /// Items that are told apart by a key can be patched one by one, as long as none comes, goes or moves. Kustomize puts the items of a
    /// patch before all others, so that only the first ones of a list can change and stay where they are.
    /// </summary>
    private static DataList? Items(DataList before, DataList after, string key, SchemaField field)
    {
        var keys = Keys(before, key);
        if (keys is null || Keys(after, key) is not { } newKeys || !keys.SequenceEqual(newKeys, StringComparer.Ordinal))
            return null;

        List<DataNode> patch = [];
        for (var i = 0; i < after.Count; i++)
        {
            var (old, item) = ((DataMap)before[i], (DataMap)after[i]);
            if (old.DeepEquals(item))
                continue;
            if (i != patch.Count || Between(old, item, field.Type) is not { } changes)
                return null;

            // Named by all of its keys, a port is found where another one has the same number.
            var identity = item.Where(entry => entry.Key == key || field.ListMapKeys.Contains(entry.Key));
            if (changes.Any(change => field.ListMapKeys.Contains(change.Key)))
                return null;
            patch.Add(new DataMap([.. identity, .. changes]));
        }

        return new(patch);
    }

    private static List<string>? Keys(DataList list, string key)
    {
        List<string> keys = [];
        foreach (var item in list)
        {
            if ((item as DataMap)?[key] is not DataScalar scalar || keys.Contains(scalar.Text))
                return null;
            keys.Add(scalar.Text);
        }

        return keys;
    }
}
