using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>$ref</c>.</summary>
internal sealed class RefKeyword(KeywordSource source, SchemaNode target) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source) =>
        source.Resolve(source.Text()) is { } target ? new RefKeyword(source, target) : null;

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts) => target.Evaluate(instance, run, parts);
}
