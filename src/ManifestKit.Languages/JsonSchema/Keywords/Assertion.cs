using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary>A keyword that looks at a value as a whole and has one thing to say about it.</summary>
internal abstract class Assertion(KeywordSource source) : Keyword(source)
{
    public sealed override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts) =>
        Holds(instance) || (run.IsCollecting && run.Fail(this, instance.Span, Explain(instance)));

    protected abstract bool Holds(DataNode instance);

    /// <summary>What was found and what is expected, when the assertion does not hold.</summary>
    protected abstract string Explain(DataNode instance);
}
