using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>minimum</c>, <c>maximum</c> and their exclusive forms.</summary>
internal sealed class BoundKeyword(KeywordSource source, DataNumber bound, bool isMinimum, bool isExclusive) : Assertion(source)
{
    public static Keyword? Compile(KeywordSource source)
    {
        var isMinimum = source.Name is "minimum" or "exclusiveMinimum";
        var isExclusive = source.Name.StartsWith("exclusive", StringComparison.Ordinal)

            // OpenAPI 3.0 has a flag beside the bound instead.
            || (source.Dialect == JsonSchemaDialect.OpenApi
                && source.Schema[isMinimum ? "exclusiveMinimum" : "exclusiveMaximum"] is DataScalar { IsTrue: true });
        return new BoundKeyword(source, source.Number(), isMinimum, isExclusive);
    }

    protected override bool Holds(DataNode instance)
    {
        if (instance is not DataScalar { Kind: DataKind.Number } number)
            return true;
        var order = number.Number.CompareTo(bound);
        return order == 0 ? !isExclusive : isMinimum == order > 0;
    }

    protected override string Explain(DataNode instance) =>
        $"Found {Describe.Value(instance)}; expected {Relation} {bound}.";

    private string Relation => (isMinimum, isExclusive) switch
    {
        (true, true) => "more than",
        (true, false) => "at least",
        (false, true) => "less than",
        _ => "at most",
    };
}
