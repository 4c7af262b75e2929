namespace ManifestKit.Languages.Json;

/// <summary>Merges lists as the API server does: by key, in the order of the patch, or in that of <c>$setElementOrder</c>.</summary>
internal sealed class KubernetesListMerge(KubernetesMerge maps, List<SyntaxError> errors, IMergeSchema schema)
{
    public DataList Merge(DataList target, DataList patch, DataList? order, DataList? deleted)
    {
        // One item with this directive replaces the whole list by the items without a directive, and is lost itself.
        if (patch.Any(item => item is DataMap map && map[MergeDirectives.Patch] is DataScalar { Text: "replace" }))
            return target.With(patch.Where(item => !(item is DataMap map && map.Contains(MergeDirectives.Patch))));
        var merged = schema.MergeKey is { } key ? MergeByKey(target, patch, key) : MergeScalars(target, patch, deleted);
        return target.With(Sort(merged, target, order ?? patch));
    }

    private List<DataNode> MergeByKey(DataList target, DataList patch, string key)
    {
        List<DataNode?> items = [.. target];
        var places = new Dictionary<DataNode, int>(DataComparer.Instance);
        for (var i = 0; i < items.Count; i++)
        {
            if (Identity(items[i]!, key) is { } identity && !places.ContainsKey(identity))
                places.Add(identity, i);
        }

        foreach (var item in patch)
        {
            if (item is not DataMap map || Identity(item, key) is not { } identity)
            {
                errors.Add(new SyntaxError(item.Span, $"The item has no '{key}', by which this list is merged. Add it."));
                continue;
            }

            var directive = MergeDirectives.Take(map, errors, out var rest);
            var isKnown = places.TryGetValue(identity, out var place);
            if (directive == "delete")
            {
                if (isKnown)
                    items[place] = null;
            }
            else if (isKnown && items[place] is DataMap old)
            {
                items[place] = maps.MergeMaps(old, rest, schema.Items);
            }
            else
            {
                places[identity] = items.Count;
                items.Add(rest);
            }
        }

        return [.. items.Where(item => item is not null).Select(item => item!)];
    }

    private static List<DataNode> MergeScalars(DataList target, DataList patch, DataList? deleted)
    {
        var seen = new HashSet<DataNode>((IEnumerable<DataNode>?)deleted ?? [], DataComparer.Instance);
        return [.. target.Concat(patch).Where(seen.Add)];
    }

    /// <summary>
    /// Items that the order names follow it; the others keep their place relative to their neighbours in the target.
    /// </summary>
    private List<DataNode> Sort(List<DataNode> merged, DataList target, DataList order)
    {
        var wanted = Places(order);
        var old = Places(target);
        var named = new Queue<DataNode>(merged.Where(item => PlaceIn(wanted, item) >= 0).OrderBy(item => PlaceIn(wanted, item)));
        var others = new Queue<DataNode>(merged.Where(item => PlaceIn(wanted, item) < 0));
        List<DataNode> sorted = [];
        while (named.Count > 0 && others.Count > 0)
        {
            var place = PlaceIn(old, named.Peek());
            sorted.Add(place >= 0 && PlaceIn(old, others.Peek()) is >= 0 and var other && other < place ? others.Dequeue() : named.Dequeue());
        }

        return [.. sorted, .. named, .. others];
    }

    private Dictionary<DataNode, int> Places(DataList list)
    {
        var places = new Dictionary<DataNode, int>(DataComparer.Instance);
        for (var i = 0; i < list.Count; i++)
        {
            if (Identity(list[i], schema.MergeKey) is { } identity && !places.ContainsKey(identity))
                places.Add(identity, i);
        }

        return places;
    }

    private int PlaceIn(Dictionary<DataNode, int> places, DataNode item) =>
        Identity(item, schema.MergeKey) is { } identity && places.TryGetValue(identity, out var place) ? place : -1;

    private static DataNode? Identity(DataNode item, string? key) => key is null ? item : (item as DataMap)?[key];
}
