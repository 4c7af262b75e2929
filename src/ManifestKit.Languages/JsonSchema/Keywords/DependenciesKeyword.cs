using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>dependencies</c> of draft 7, which later became <c>dependentRequired</c> and <c>dependentSchemas</c>.</summary>
internal sealed class DependenciesKeyword(KeywordSource source, Keyword names, Keyword schemas) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source)
    {
        if (source.Value is not DataMap map)
        {
            source.Error("a map of schemas or lists of names");
            return null;
        }

        var names = map.Where(entry => entry.Value is DataList)
            .Select(entry => new KeyValuePair<string, string[]>(entry.Key, source.Names(entry.Value)));
        var schemas = map.Where(entry => entry.Value is not DataList)
            .Select(entry => new KeyValuePair<string, SchemaNode>(entry.Key, source.SubSchema(entry.Value, JsonPointer.Escape(entry.Key))));
        return new DependenciesKeyword(
            source,
            new DependentRequiredKeyword(source, [.. names]),
            new DependentSchemasKeyword(source, [.. schemas]));
    }

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts) =>
        names.Evaluate(instance, run, parts) & schemas.Evaluate(instance, run, parts);
}
