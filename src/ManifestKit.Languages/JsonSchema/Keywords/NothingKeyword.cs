using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary>The schema <c>false</c>, which accepts nothing.</summary>
internal sealed class NothingKeyword(KeywordSource source) : Keyword(source)
{
    private readonly string _location = source.Owner.Location.ToString();

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts) =>
        run.IsCollecting && run.Fail([new SchemaViolation(run.Path, _location, instance.Span, $"Found {Describe.Value(instance)}; nothing is allowed here.")]);
}
