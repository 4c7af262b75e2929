using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>oneOf</c>.</summary>
internal sealed class OneOfKeyword(KeywordSource source, SchemaNode[] schemas) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source) => new OneOfKeyword(source, source.SubSchemas());

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        var match = -1;
        List<IReadOnlyList<SchemaViolation>>? failures = null;
        for (var i = 0; i < schemas.Length; i++)
        {
            var fork = parts?.Fork();
            if (!run.Attempt(schemas[i], instance, fork, out var violations))
            {
                if (run.IsCollecting)
                    (failures ??= []).Add(violations);
                continue;
            }

            if (match >= 0)
                return run.IsCollecting && run.Fail(this, instance.Span, $"Found {Describe.Value(instance)} that fits alternatives {match + 1} and {i + 1}; expected exactly one.");
            match = i;
            parts?.Add(fork);
        }

        return match >= 0 || (run.IsCollecting && run.Fail(Alternatives.Explain(this, instance, run, failures ?? [])));
    }
}
