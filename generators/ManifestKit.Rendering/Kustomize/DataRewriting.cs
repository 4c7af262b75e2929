using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Changes values deep inside of others, and shares everything that stays.</summary>
internal static class DataRewriting
{
    /// <summary>The value with each field of each map in it changed, the innermost first; the value itself if nothing changes.</summary>
    public static DataNode Fields(this DataNode node, Func<string, DataNode, DataNode> change) => node switch
    {
        DataMap map => Fields(map, change),
        DataList list => Fields(list, change),
        _ => node,
    };

    /// <summary>The list with each item changed; the list itself if nothing changes.</summary>
    public static DataList Items(this DataList list, Func<DataNode, DataNode> change)
    {
        DataNode[]? changed = null;
        for (var i = 0; i < list.Count; i++)
        {
            var item = change(list[i]);
            if (!ReferenceEquals(item, list[i]))
                (changed ??= [.. list])[i] = item;
        }

        return changed is null ? list : new DataList(changed);
    }

    // A method of its own: only a list needs memory for the function that changes its items.
    private static DataList Fields(DataList list, Func<string, DataNode, DataNode> change) => list.Items(item => item.Fields(change));

    private static DataMap Fields(DataMap map, Func<string, DataNode, DataNode> change)
    {
        DataEntry[]? changed = null;
        for (var i = 0; i < map.Count; i++)
        {
            var value = change(map[i].Key, map[i].Value.Fields(change));
            if (!ReferenceEquals(value, map[i].Value))
                (changed ??= [.. map])[i] = map[i] with { Value = value };
        }

        return changed is null ? map : new DataMap(changed);
    }
}
