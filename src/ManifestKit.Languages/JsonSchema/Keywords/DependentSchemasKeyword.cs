using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>dependentSchemas</c>: what holds for a map that has a certain field.</summary>
internal sealed class DependentSchemasKeyword(KeywordSource source, IReadOnlyList<KeyValuePair<string, SchemaNode>> schemas) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source) => new DependentSchemasKeyword(source, [.. source.NamedSubSchemas()]);

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        var valid = true;
        foreach (var schema in schemas)
        {
            if (instance is DataMap map && map.Contains(schema.Key))
                valid &= schema.Value.Evaluate(instance, run, parts);
        }

        return valid;
    }
}
