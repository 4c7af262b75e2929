using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary>The schemas of a list's items: some by position, and one for the rest.</summary>
internal sealed class ItemsKeyword(KeywordSource source, SchemaNode[] prefix, SchemaNode? rest) : Keyword(source)
{
    /// <summary>Draft 2020-12 with <c>prefixItems</c>.</summary>
    public static Keyword? CompilePrefix(KeywordSource source) => new ItemsKeyword(source, source.SubSchemas(), source.Sibling("items"));

    /// <summary>Draft 2020-12 with <c>items</c> alone.</summary>
    public static Keyword? CompileRest(KeywordSource source) =>
        source.Schema.Contains("prefixItems") ? null : new ItemsKeyword(source, [], source.SubSchema());

    /// <summary>Before draft 2020-12: <c>items</c> is either, and <c>additionalItems</c> is the rest.</summary>
    public static Keyword? CompileItems(KeywordSource source) => source.Value is DataList
        ? new ItemsKeyword(source, source.SubSchemas(), source.Sibling("additionalItems"))
        : new ItemsKeyword(source, [], source.SubSchema());

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        if (instance is not DataList list)
            return true;
        var valid = true;
        var count = rest is null ? Math.Min(prefix.Length, list.Count) : list.Count;
        for (var i = 0; i < count; i++)
        {
            parts?.Mark(i);
            valid &= run.Item(i < prefix.Length ? prefix[i] : rest!, list, i);
            if (!valid && !run.IsCollecting)
                break;
        }

        return valid;
    }
}
