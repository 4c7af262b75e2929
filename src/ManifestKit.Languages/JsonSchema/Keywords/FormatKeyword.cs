using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Compilation;
using ManifestKit.Languages.JsonSchema.Formats;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>format</c>, where it is to be checked.</summary>
internal sealed class FormatKeyword(KeywordSource source, Format format) : Assertion(source)
{
    public static Keyword? Compile(KeywordSource source)
    {
        var asserts = source.Options.AssertFormats
            || (source.Owner.Resource.Vocabularies & Vocabularies.FormatAssertion) != 0;
        return asserts && FormatTable.Find(source.Text(), source.Dialect) is { } format ? new FormatKeyword(source, format) : null;
    }

    protected override bool Holds(DataNode instance) =>
        instance is not DataScalar scalar || instance.Kind != format.Kind || format.Accepts(scalar.Text);

    protected override string Explain(DataNode instance) => $"Found {Describe.Value(instance)}; expected {format.Expected}.";
}
