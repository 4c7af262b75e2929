using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>required</c>.</summary>
internal sealed class RequiredKeyword(KeywordSource source, string[] names) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source) => new RequiredKeyword(source, source.Names(source.Value));

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        if (instance is not DataMap map)
            return true;
        var valid = true;
        foreach (var name in names)
        {
            if (map.Contains(name))
                continue;
            if (!run.IsCollecting)
                return false;
            valid = run.Fail(this, map.Span, $"The field '{name}' is missing; it is required here.{Misspelt(map, name)}");
        }

        return valid;
    }

    private static string Misspelt(DataMap map, string name) => NearestName.Hint(name, map.Select(entry => entry.Key)) is { Length: > 0 } near
        ? near.Replace("Did you mean", "Is it").TrimEnd('?') + "?"
        : "";
}
