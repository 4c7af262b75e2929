using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Compilation;
using ManifestKit.Languages.JsonSchema.Keywords;

namespace ManifestKit.Languages.JsonSchema.Evaluation;

/// <summary>A compiled schema object or boolean schema: its keywords in the order of their cost.</summary>
/// <param name="location">Where it stands.</param>
/// <param name="resource">The resource that it stands in.</param>
/// <param name="compile">Completes it when a value first reaches it; null if that is done before. Thread-safe.</param>
internal sealed class SchemaNode(SchemaLocation location, SchemaResource resource, Action<SchemaNode>? compile)
{
    // Nothing of the compiler is kept once the keywords are there.
    private Action<SchemaNode>? _compile = compile;
    private volatile Keyword[]? _keywords;
    private bool _tracksParts;

    public SchemaLocation Location { get; } = location;

    public SchemaResource Resource { get; } = resource;

    /// <summary>Whether null is accepted whatever the keywords say.</summary>
    public bool IsNullable { get; set; }

    /// <summary>Whether its keywords are compiled.</summary>
    public bool IsComplete => _keywords is not null;

    /// <summary>Sets the keywords once they are compiled; references between schemas may be circular.</summary>
    public void Complete(Keyword[] keywords)
    {
        _tracksParts = keywords.Any(keyword => keyword.ReadsEvaluatedParts);
        _keywords = keywords;
        _compile = null;
    }

    /// <param name="instance">The value to check.</param>
    /// <param name="run">The state of this validation.</param>
    /// <param name="parts">Where to note which properties or items were evaluated; null if nobody asks.</param>
    public bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        if (_keywords is null)
            _compile?.Invoke(this);
        if (IsNullable && instance.Kind == DataKind.Null)
            return true;
        if (!run.TryEnter(this))
            return false;

        var own = _tracksParts ? EvaluatedParts.For(instance) : parts;
        var valid = true;
        foreach (var keyword in _keywords!)
        {
            if (!valid && (!run.IsCollecting || keyword.ReadsEvaluatedParts))
                break;
            valid &= keyword.Evaluate(instance, run, own);
        }

        run.Leave(this);
        if (valid && _tracksParts)
            parts?.Add(own);
        return valid && !run.Aborted;
    }
}
