using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Patterns;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>pattern</c>.</summary>
internal sealed class PatternKeyword(KeywordSource source, EcmaPattern pattern) : Assertion(source)
{
    public static Keyword? Compile(KeywordSource source) =>
        source.Pattern(source.Text()) is { } pattern ? new PatternKeyword(source, pattern) : null;

    protected override bool Holds(DataNode instance) => instance is not DataScalar { Kind: DataKind.String } text || pattern.IsMatch(text.Text);

    protected override string Explain(DataNode instance) => $"Found {Describe.Value(instance)}; expected a string that matches {pattern}.";
}
