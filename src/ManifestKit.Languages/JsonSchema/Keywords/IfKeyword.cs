using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>if</c> with <c>then</c> and <c>else</c>.</summary>
internal sealed class IfKeyword(KeywordSource source, SchemaNode condition, SchemaNode? consequence, SchemaNode? alternative) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source) =>
        new IfKeyword(source, source.SubSchema(), source.Sibling("then"), source.Sibling("else"));

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        var fork = parts?.Fork();
        if (!run.Test(condition, instance, fork))
            return alternative is null || alternative.Evaluate(instance, run, parts);
        parts?.Add(fork);
        return consequence is null || consequence.Evaluate(instance, run, parts);
    }
}
