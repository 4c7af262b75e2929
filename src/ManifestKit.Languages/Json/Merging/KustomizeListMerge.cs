namespace ManifestKit.Languages.Json;

/// <summary>
/// Merges lists by key as Kustomize does: the patch's items first, in its order, then the others. With several keys, of which
/// items may lack some, it follows Kustomize's own steps, by which items with equal first keys can get lost (kustomize#3513).
/// </summary>
internal sealed class KustomizeListMerge(KustomizeMerge items, List<SyntaxError> errors, IMergeSchema? schema, IReadOnlyList<string> keys)
{
    /// <summary>Several keys take quadratic time; nobody has so many ports.</summary>
    private const int MaxItemsWithSeveralKeys = 2_000;

    public IReadOnlyList<DataNode>? Merge(DataList target, DataList patch)
    {
        foreach (var item in patch.Concat(target))
        {
            if (item is not DataMap map || !map.Contains(keys[0]))
                errors.Add(new SyntaxError(item.Span, $"The item has no '{keys[0]}', by which this list is merged. Add it."));
        }

        if (keys.Count > 1 && target.Count + patch.Count > MaxItemsWithSeveralKeys)
            errors.Add(new SyntaxError(patch.Span, $"A list with several keys and more than {MaxItemsWithSeveralKeys} items is not supported."));
        if (errors.Count > 0)
            return null;
        return keys.Count == 1 ? MergeByOneKey(target, patch) : MergeBySeveralKeys(target, patch);
    }

    private List<DataNode> MergeByOneKey(DataList target, DataList patch)
    {
        var key = keys[0];
        var olds = FirstByKey(target, key);
        List<DataNode> merged = [];
        foreach (var item in FirstByKey(patch, key))
        {
            olds.TryGetValue(item.Key, out var old);
            var value = old is not null && IsReplacement(item.Value) ? old : items.Merge(old, item.Value, schema);
            if (value is DataMap { Count: > 0 })
                merged.Add(value);
            olds.Remove(item.Key);
        }

        // A dictionary from which entries were removed does not promise an order.
        merged.AddRange(target.Where(item => olds.TryGetValue(Text(item, key), out var first) && ReferenceEquals(first, item)));
        return merged;
    }

    private static Dictionary<string, DataNode> FirstByKey(DataList list, string key)
    {
        var first = new Dictionary<string, DataNode>(StringComparer.Ordinal);
        foreach (var item in list)
        {
            if (!first.ContainsKey(Text(item, key)))
                first.Add(Text(item, key), item);
        }

        return first;
    }

    private List<DataNode> MergeBySeveralKeys(DataList target, DataList patch)
    {
        var tuples = Unified([.. patch.Concat(target).Select(Tuple).GroupBy(tuple => string.Join("\0", tuple)).Select(group => group.First())]);
        int[] used = [.. Enumerable.Range(0, keys.Count).Where(i => tuples.Any(tuple => tuple[i].Length > 0))];
        List<DataNode> olds = [.. target];
        List<DataNode> merged = [];
        foreach (var tuple in tuples)
        {
            int[] given = [.. used.Where(i => tuple[i].Length > 0)];
            var place = olds.FindIndex(item => Matches(item, tuple, given));
            var value = items.Merge(place < 0 ? null : olds[place], patch.FirstOrDefault(item => Matches(item, tuple, given)), schema);
            if (value is not DataMap { Count: > 0 } map)
            {
                olds.RemoveAll(item => Matches(item, tuple, used));
                continue;
            }

            value = map.With(map.Concat(given.Where(i => !map.Contains(keys[i])).Select(i => new DataEntry(keys[i], DataScalar.Of(tuple[i])))));
            if (place >= 0 && !patch.Any(item => IsReplacement(item) && Matches(item, tuple, given)))
                olds[place] = value;
            Set(merged, value, tuple, used);
        }

        foreach (var item in olds)
            SetOld(merged, item, used);
        return merged;
    }

    private void Set(List<DataNode> merged, DataNode value, string[] tuple, int[] used)
    {
        var place = merged.FindIndex(item => Matches(item, tuple, used));
        if (place < 0)
            merged.Add(value);
        else
            merged[place] = value;
    }

    /// <summary>Moves an item of the target behind the patch's; this is where items with equal keys displace each other.</summary>
    private void SetOld(List<DataNode> merged, DataNode item, int[] used)
    {
        var tuple = Tuple(item);
        int[] given = [.. used.Where(i => tuple[i].Length > 0)];
        merged.RemoveAll(other => Matches(other, tuple, given));
        merged.Add(item);
    }

    /// <summary>An item that lacks a key is taken for one that has it and agrees otherwise.</summary>
    private static List<string[]> Unified(List<string[]> tuples)
    {
        for (var i = 0; i < tuples.Count; i++)
        {
            for (var j = 0; j < tuples.Count; j++)
            {
                if (Unify(tuples[i], tuples[j]) is { } unified)
                    tuples[i] = tuples[j] = unified;
            }
        }

        return tuples;
    }

    private static string[]? Unify(string[] a, string[] b)
    {
        var hasCommon = false;
        var unified = new string[a.Length];
        for (var i = 0; i < a.Length; i++)
        {
            hasCommon |= a[i] == b[i];
            if (a[i] != b[i] && a[i].Length > 0 && b[i].Length > 0)
                return null;
            unified[i] = a[i].Length > 0 ? a[i] : b[i];
        }

        return hasCommon ? unified : null;
    }

    private bool Matches(DataNode item, string[] tuple, int[] places) =>
        places.All(i => ((DataMap)item)[keys[i]] is DataScalar scalar && (tuple[i].Length == 0 || scalar.Text == tuple[i]));

    private string[] Tuple(DataNode item) => [.. keys.Select(key => Text(item, key))];

    /// <summary>Kustomize reads <c>$patch: replace</c> on an item, and then keeps the old item: the directive has no effect there.</summary>
    private static bool IsReplacement(DataNode item) => ((DataMap)item)[MergeDirectives.Patch] is DataScalar { Text: "replace" };

    private static string Text(DataNode item, string key) => ((DataMap)item)[key] is DataScalar scalar ? scalar.Text : "";
}
