using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>anyOf</c>.</summary>
internal sealed class AnyOfKeyword(KeywordSource source, SchemaNode[] schemas) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source) => new AnyOfKeyword(source, source.SubSchemas());

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        var valid = false;
        List<IReadOnlyList<SchemaViolation>>? failures = null;
        foreach (var schema in schemas)
        {
            var fork = parts?.Fork();
            if (run.Attempt(schema, instance, fork, out var violations))
            {
                parts?.Add(fork);
                valid = true;

                // The other alternatives matter only for what they evaluate.
                if (parts is null)
                    return true;
            }
            else if (run.IsCollecting)
            {
                (failures ??= []).Add(violations);
            }
        }

        return valid || (run.IsCollecting && run.Fail(Alternatives.Explain(this, instance, run, failures ?? [])));
    }
}
