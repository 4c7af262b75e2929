using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c>.</summary>
internal sealed class ContainsKeyword(KeywordSource source, SchemaNode schema, int minimum, int maximum) : Keyword(source)
{
    private readonly bool _marksItems = source.Dialect == JsonSchemaDialect.Draft202012;

    public static Keyword? Compile(KeywordSource source)
    {
        var counts = source.Dialect != JsonSchemaDialect.Draft7;
        return new ContainsKeyword(
            source,
            source.SubSchema(),
            counts ? Count(source, "minContains") ?? 1 : 1,
            counts ? Count(source, "maxContains") ?? int.MaxValue : int.MaxValue);
    }

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        if (instance is not DataList list)
            return true;
        var found = 0;
        for (var i = 0; i < list.Count; i++)
        {
            if (!run.Test(schema, list[i], parts: null))
                continue;
            found++;
            if (_marksItems)
                parts?.Mark(i);
        }

        if (found >= minimum && found <= maximum)
            return true;
        var expected = found < minimum ? $"at least {minimum}" : $"at most {maximum}";
        return run.IsCollecting && run.Fail(this, list.Span, $"Found {Describe.Count(found, "item")} of the kind that 'contains' asks for; expected {expected}.");
    }

    private static int? Count(KeywordSource source, string sibling) => source.BesideThis(sibling)?.Count();
}
