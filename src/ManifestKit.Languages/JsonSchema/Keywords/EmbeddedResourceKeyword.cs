using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>x-kubernetes-embedded-resource</c>: a whole Kubernetes object as a value.</summary>
internal sealed class EmbeddedResourceKeyword(KeywordSource source) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source) => source.IsTrue ? new EmbeddedResourceKeyword(source) : null;

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts) =>
        instance is not DataMap map
        || (Has(map, "apiVersion", DataKind.String, run) & Has(map, "kind", DataKind.String, run) & Has(map, "metadata", DataKind.Map, run));

    private bool Has(DataMap map, string name, DataKind kind, EvaluationRun run)
    {
        if (map.TryGet(name, out var value) && value.Kind == kind)
            return true;
        return run.IsCollecting && run.Fail(
            this,
            (value ?? map).Span,
            $"An object embedded here needs '{name}', which is {Describe.Kind(kind)}; found {(value is null ? "none" : Describe.Value(value))}.");
    }
}
