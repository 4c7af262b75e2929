using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary>A compiled keyword of a schema.</summary>
internal abstract class Keyword(KeywordSource source)
{
    /// <summary>The keyword as a URI reference.</summary>
    public string Location => source.Owner.Location.Child(source.Name).ToString();

    /// <summary>Whether the keyword looks at what the others have evaluated, and so comes last.</summary>
    public virtual bool ReadsEvaluatedParts => false;

    /// <summary>Whether the value passes. Values of a kind that the keyword does not speak about pass.</summary>
    public abstract bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts);
}
