using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>allOf</c>.</summary>
internal sealed class AllOfKeyword(KeywordSource source, SchemaNode[] schemas) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source) => new AllOfKeyword(source, source.SubSchemas());

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        var valid = true;
        foreach (var schema in schemas)
        {
            valid &= schema.Evaluate(instance, run, parts);
            if (!valid && !run.IsCollecting)
                break;
        }

        return valid;
    }
}
