using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>uniqueItems</c>.</summary>
internal sealed class UniqueItemsKeyword(KeywordSource source) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source) => source.IsTrue ? new UniqueItemsKeyword(source) : null;

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        if (instance is not DataList { Count: > 1 } list)
            return true;
        var seen = new Dictionary<DataNode, int>(list.Count, DataComparer.Instance);
        for (var i = 0; i < list.Count; i++)
        {
            if (seen.TryGetValue(list[i], out var first))
                return run.IsCollecting && run.Fail(this, list[i].Span, $"Item {i} is the same as item {first}; every item may stand once. Remove one.");
            seen.Add(list[i], i);
        }

        return true;
    }
}
