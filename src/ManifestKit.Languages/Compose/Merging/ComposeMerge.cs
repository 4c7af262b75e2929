using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Compose;

/// <summary>Merges Compose files as Compose does: <c>docker compose -f compose.yaml -f compose.production.yaml</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/merge/">merge</see>.</remarks>
public static class ComposeMerge
{
    /// <summary>
    /// One file in the form that <see cref="Merge(DataMap, DataMap)"/> gives: short and list forms of named values as maps, and lists whose order means nothing
    /// in one order. Two files that mean the same are equal in this form.
    /// </summary>
    public static DataMap Normalize(DataMap file) => (DataMap)ComposeNormalForm.Of(file, ComposeMergeRule.File);

    /// <summary>Merges a file and a later one, which may have <c>!reset</c> and <c>!override</c>.</summary>
    /// <param name="earlier">The earlier file, such as <c>compose.yaml</c>.</param>
    /// <param name="later">The later file, such as <c>compose.production.yaml</c>.</param>
    /// <returns>The merged file in normal form, or what Compose cannot merge; the spans are those of <paramref name="later"/>.</returns>
    public static Parsed<DataMap> Merge(DataMap earlier, DataMap later)
    {
        List<SyntaxError> errors = [];
        var merged = MergeMaps(Normalize(earlier), Normalize(later), ComposeMergeRule.File, "", errors);
        return Parsed.Of(errors.Count > 0 ? null : merged, errors);
    }

    private static DataNode Merge(DataNode earlier, DataNode later, ComposeMergeRule rule, string path, List<SyntaxError> errors)
    {
        switch (earlier, later)
        {
            case var _ when rule.Merging == ComposeMerging.Replace:
                return WithoutTags(later);
            case (_, DataScalar { Kind: DataKind.Null }):
                return earlier;
            case (DataMap first, DataMap second):
                return rule.Merging == ComposeMerging.Logging && !HaveOneDriver(first, second) ? WithoutTags(second) : MergeMaps(first, second, rule, path, errors);
            case (DataList first, DataList second):
                return ComposeNormalForm.Unique(first.With(first.Concat(second.Select(WithoutTags))), rule);
            case (DataScalar, DataScalar):
            case (DataScalar { Kind: DataKind.Null }, _):
                return WithoutTags(later);
            default:
                errors.Add(new SyntaxError(later.Span, $"Found a {later.Kind} at {path}, where the earlier file has a {earlier.Kind}. Give both the same form, or write '!override' before it."));
                return earlier;
        }
    }

    private static DataMap MergeMaps(DataMap earlier, DataMap later, ComposeMergeRule rule, string path, List<SyntaxError> errors)
    {
        var entries = new List<DataEntry>(earlier.Count + later.Count);
        foreach (var entry in earlier)
        {
            if (!later.TryGet(entry.Key, out var other))
                entries.Add(entry);
            else if (other.Tag == "!override")
                entries.Add(new DataEntry(entry.Key, WithoutTags(other)));
            else if (other.Tag != "!reset")
                entries.Add(new DataEntry(entry.Key, MergeField(entry, other)));
        }

        entries.AddRange(later.Where(entry => !earlier.Contains(entry.Key) && entry.Value.Tag != "!reset").Select(entry => new DataEntry(entry.Key, WithoutTags(entry.Value))));
        return earlier.With(entries);

        // A variable without a value is one of the shell; it is no missing value.
        DataNode MergeField(DataEntry entry, DataNode other) => rule.Merging == ComposeMerging.Variables
            ? WithoutTags(other)
            : Merge(entry.Value, other, rule.Field(entry.Key), $"{path}/{entry.Key}", errors);
    }

    private static bool HaveOneDriver(DataMap earlier, DataMap later) =>
        !earlier.TryGet("driver", out var first) || !later.TryGet("driver", out var second) || first.DeepEquals(second);

    /// <summary>The value without what is reset in it.</summary>
    private static DataNode WithoutTags(DataNode node) => node switch
    {
        DataMap map => new DataMap([.. map.Where(entry => entry.Value.Tag != "!reset").Select(entry => new DataEntry(entry.Key, WithoutTags(entry.Value), entry.KeySpan))], map.Span),
        DataList list => new DataList([.. list.Where(item => item.Tag != "!reset").Select(WithoutTags)], list.Span),
        DataScalar scalar when scalar.Tag is not null => new DataScalar(scalar.Kind, scalar.Text, scalar.Span),
        _ => node,
    };
}
