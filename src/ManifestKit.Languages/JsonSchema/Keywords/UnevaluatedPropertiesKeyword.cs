using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>unevaluatedProperties</c>: a schema for the properties that no other keyword has looked at.</summary>
internal sealed class UnevaluatedPropertiesKeyword(KeywordSource source, SchemaNode schema) : Keyword(source)
{
    public override bool ReadsEvaluatedParts => true;

    public static Keyword? Compile(KeywordSource source) => new UnevaluatedPropertiesKeyword(source, source.SubSchema());

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        var valid = true;
        for (var i = 0; instance is DataMap map && i < map.Count; i++)
        {
            if (parts!.IsMarked(i))
                continue;
            parts.Mark(i);
            valid &= run.Property(schema, map[i]);
        }

        return valid;
    }
}
