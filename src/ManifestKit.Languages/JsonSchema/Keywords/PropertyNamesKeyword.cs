using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>propertyNames</c>: a schema for every name of a map.</summary>
internal sealed class PropertyNamesKeyword(KeywordSource source, SchemaNode schema) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source) => new PropertyNamesKeyword(source, source.SubSchema());

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        var valid = true;
        for (var i = 0; instance is DataMap map && i < map.Count && (valid || run.IsCollecting); i++)
            valid &= schema.Evaluate(new DataScalar(DataKind.String, map[i].Key, map[i].KeySpan), run, parts: null);
        return valid;
    }
}
