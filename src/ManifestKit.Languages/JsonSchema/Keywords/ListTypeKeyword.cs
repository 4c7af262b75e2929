using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>x-kubernetes-list-type</c>: the items of a <c>set</c> are unique, and so are the keys of the items of a <c>map</c>.</summary>
/// <remarks>Reference: https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy.</remarks>
internal sealed class ListTypeKeyword(KeywordSource source, string[] keys) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source) => source.Text() switch
    {
        "set" => new ListTypeKeyword(source, []),
        "map" => new ListTypeKeyword(source, source.BesideThis("x-kubernetes-list-map-keys")?.Names() ?? []),
        _ => null,
    };

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        if (instance is not DataList { Count: > 1 } list)
            return true;
        var seen = new Dictionary<DataNode, int>(list.Count, DataComparer.Instance);
        var valid = true;
        for (var i = 0; i < list.Count && (valid || run.IsCollecting); i++)
        {
            if (Identity(list[i]) is not { } identity)
                continue;
            if (seen.TryGetValue(identity, out var first))
                valid = run.IsCollecting && run.Fail(this, list[i].Span, $"Item {i} has the same {What} as item {first}; it may stand once.");
            else
                seen.Add(identity, i);
        }

        return valid;
    }

    private string What => keys.Length == 0 ? "value" : "'" + string.Join("' and '", keys) + "'";

    /// <summary>What must be unique; null for an item without any of the keys, which a default may still tell apart.</summary>
    private DataNode? Identity(DataNode item)
    {
        if (keys.Length == 0)
            return item;
        return item is DataMap map && keys.All(map.Contains) ? new DataList([.. keys.Select(key => map[key]!)], default) : null;
    }
}
