namespace ManifestKit.Languages.Json;

/// <summary>The strategic merge of the API server.</summary>
internal sealed class KubernetesMerge(List<SyntaxError> errors)
{
    public DataNode? Merge(DataNode target, DataNode patch, IMergeSchema? schema) => (target, patch) switch
    {
        (DataMap a, DataMap b) => MergeMaps(a, b, schema),
        (DataList a, DataList b) when schema is { MergesList: true } => new KubernetesListMerge(this, errors, schema).Merge(a, b, order: null, deleted: null),
        (_, DataScalar { Kind: DataKind.Null }) => null,
        _ => Clean(patch),
    };

    public DataNode MergeMaps(DataMap target, DataMap patch, IMergeSchema? schema)
    {
        var directive = MergeDirectives.Take(patch, errors, out patch);
        if (directive == "replace")
            return patch;
        if (directive == "delete")
            return patch.With([]);

        if (patch.TryGet(MergeDirectives.RetainKeys, out var retained) && Names(retained) is var names)
            target = target.With(target.Where(entry => names.Contains(entry.Key)));
        var merged = target.ToDictionary(entry => entry.Key, entry => (DataEntry?)entry, StringComparer.Ordinal);
        List<string> order = [.. target.Select(entry => entry.Key)];
        foreach (var entry in patch)
        {
            if (MergeDirectives.IsDirective(entry.Key))
                continue;
            if (!merged.ContainsKey(entry.Key))
                order.Add(entry.Key);
            var value = MergeField(target[entry.Key], patch, entry, schema?.Field(entry.Key));
            merged[entry.Key] = value is null ? null : entry with { Value = value };
        }

        ApplyListDirectives(patch, merged, schema);
        return target.With(order.Select(key => merged[key]).Where(entry => entry is not null).Select(entry => entry!.Value));
    }

    private DataNode? MergeField(DataNode? old, DataMap patch, in DataEntry entry, IMergeSchema? schema)
    {
        if (entry.Value.Kind == DataKind.Null)
            return null;
        if (old is DataList a && entry.Value is DataList b && schema is { MergesList: true })
        {
            return new KubernetesListMerge(this, errors, schema).Merge(
                a,
                b,
                patch[MergeDirectives.OrderPrefix + entry.Key] as DataList,
                patch[MergeDirectives.DeletePrefix + entry.Key] as DataList);
        }

        return old is DataMap && entry.Value is DataMap ? Merge(old, entry.Value, schema) : Clean(entry.Value);
    }

    /// <summary>Orders and deletions for lists that the patch itself does not have.</summary>
    private void ApplyListDirectives(DataMap patch, Dictionary<string, DataEntry?> merged, IMergeSchema? schema)
    {
        foreach (var entry in patch)
        {
            var isOrder = entry.Key.StartsWith(MergeDirectives.OrderPrefix, StringComparison.Ordinal);
            if (!isOrder && !entry.Key.StartsWith(MergeDirectives.DeletePrefix, StringComparison.Ordinal))
                continue;
            var name = entry.Key.Substring(entry.Key.IndexOf('/') + 1);
            if (patch.Contains(name) || entry.Value is not DataList directive || schema?.Field(name) is not { } field)
                continue;
            if (merged.TryGetValue(name, out var found) && found is { Value: DataList list } old)
            {
                var merge = new KubernetesListMerge(this, errors, field);
                merged[name] = old with { Value = merge.Merge(list, list.With([]), isOrder ? directive : null, isOrder ? null : directive) };
            }
        }
    }

    /// <summary>A value that the target does not have, without nulls; nothing is left of a map with a directive.</summary>
    private static DataNode? Clean(DataNode value)
    {
        if (value is not DataMap map)
            return value.Kind == DataKind.Null ? null : value;
        if (map.Contains(MergeDirectives.Patch))
            return null;
        return map.With(map
            .Where(entry => !MergeDirectives.IsDirective(entry.Key))
            .Select(entry => (Entry: entry, Value: Clean(entry.Value)))
            .Where(pair => pair.Value is not null)
            .Select(pair => pair.Entry with { Value = pair.Value! }));
    }

    private static HashSet<string> Names(DataNode list) =>
        new((list as IEnumerable<DataNode> ?? []).OfType<DataScalar>().Select(item => item.Text), StringComparer.Ordinal);
}
