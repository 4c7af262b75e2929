using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>not</c>.</summary>
internal sealed class NotKeyword(KeywordSource source, SchemaNode schema) : Keyword(source)
{
    private readonly string _excluded = Describe.Shorten(source.Value.ToString());

    public static Keyword? Compile(KeywordSource source) => new NotKeyword(source, source.SubSchema());

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts) =>
        !run.Test(schema, instance, parts?.Fork())
        || (run.IsCollecting && run.Fail(this, instance.Span, $"Found {Describe.Value(instance)} that fits {_excluded}; that is excluded here."));
}
