using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>dependentRequired</c>: fields that another field needs beside it.</summary>
internal sealed class DependentRequiredKeyword(KeywordSource source, IReadOnlyList<KeyValuePair<string, string[]>> needs) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source)
    {
        if (source.Value is DataMap map)
            return new DependentRequiredKeyword(source, [.. map.Select(entry => Need(source, entry))]);
        source.Error("a map of lists of names");
        return null;
    }

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        if (instance is not DataMap map)
            return true;
        var valid = true;
        foreach (var need in needs)
        {
            if (!map.Contains(need.Key))
                continue;
            foreach (var name in need.Value)
            {
                if (!map.Contains(name))
                    valid = run.IsCollecting && run.Fail(this, map.Span, $"The field '{name}' is missing; '{need.Key}' needs it beside it.");
            }
        }

        return valid;
    }

    private static KeyValuePair<string, string[]> Need(KeywordSource source, DataEntry entry) => new(entry.Key, source.Names(entry.Value));
}
