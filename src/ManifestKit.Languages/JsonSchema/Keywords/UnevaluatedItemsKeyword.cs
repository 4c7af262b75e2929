using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>unevaluatedItems</c>: a schema for the items that no other keyword has looked at.</summary>
internal sealed class UnevaluatedItemsKeyword(KeywordSource source, SchemaNode schema) : Keyword(source)
{
    public override bool ReadsEvaluatedParts => true;

    public static Keyword? Compile(KeywordSource source) => new UnevaluatedItemsKeyword(source, source.SubSchema());

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        var valid = true;
        for (var i = 0; instance is DataList list && i < list.Count; i++)
        {
            if (parts!.IsMarked(i))
                continue;
            parts.Mark(i);
            valid &= run.Item(schema, list, i);
        }

        return valid;
    }
}
