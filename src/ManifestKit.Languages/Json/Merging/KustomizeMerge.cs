namespace ManifestKit.Languages.Json;

/// <summary>The strategic merge of Kustomize, as measured with Kustomize 5.5.</summary>
internal sealed class KustomizeMerge(List<SyntaxError> errors)
{
    /// <summary>What a patch leaves of a value; null if it removes it.</summary>
    /// <param name="target">The value; null if there is none, and the patch adds one.</param>
    /// <param name="patch">The change; null if there is none.</param>
    /// <param name="schema">What is known about the value.</param>
    public DataNode? Merge(DataNode? target, DataNode? patch, IMergeSchema? schema)
    {
        if (patch is null)
            return target;
        if (patch.Kind == DataKind.Null)
            return null;
        if (target is not null && target.Kind != DataKind.Null && Shape(target) != Shape(patch))
        {
            errors.Add(new SyntaxError(patch.Span, $"The patch has a {Shape(patch)} where the object has a {Shape(target)}. Kustomize refuses this; use a JSON patch."));
            return null;
        }

        return patch switch
        {
            DataMap map => MergeMaps(target as DataMap, map, schema),
            DataList list when schema is { MergesList: true } => MergeLists(target as DataList, list, schema),
            _ => patch,
        };
    }

    private DataMap? MergeMaps(DataMap? target, DataMap patch, IMergeSchema? schema)
    {
        var directive = MergeDirectives.Take(patch, errors, out patch);
        if (directive == "delete")
            return null;

        // What is new is merged with itself, which leaves it without directives and nulls.
        if (target is null || directive == "replace")
            target = patch;
        if (target.Contains(MergeDirectives.Patch))
            target = MergeDirectives.Without(target, MergeDirectives.Patch);
        List<DataEntry> entries = [];
        foreach (var entry in target)
        {
            if (Merge(entry.Value, patch[entry.Key], schema?.Field(entry.Key)) is { } value)
                entries.Add(entry with { Value = value });
        }

        foreach (var entry in patch.Where(entry => !target.Contains(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (Merge(null, entry.Value, schema?.Field(entry.Key)) is { } value)
                entries.Add(entry with { Value = value });
        }

        return target.With(entries);
    }

    private DataList? MergeLists(DataList? target, DataList patch, IMergeSchema schema)
    {
        var directive = MergeDirectives.Take(patch, errors, out patch);
        if (directive == "delete")
            return null;
        if (target is null || directive == "replace")
            target = patch;
        IReadOnlyList<string> keys = schema.ListMapKeys.Count > 0 ? schema.ListMapKeys
            : schema.MergeKey is { } key ? [key]
            : [];
        if (keys.Count == 0)
        {
            var seen = new HashSet<DataNode>(DataComparer.Instance);
            return target.With(patch.Concat(target).Where(seen.Add));
        }

        var merged = new KustomizeListMerge(this, errors, schema.Items, keys).Merge(target, patch);
        return merged is null ? null : target.With(merged);
    }

    private static string Shape(DataNode node) => node switch
    {
        DataMap => "map",
        DataList => "list",
        _ => "scalar",
    };
}
