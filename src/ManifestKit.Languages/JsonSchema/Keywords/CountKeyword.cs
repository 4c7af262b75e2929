using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>minItems</c>, <c>maxItems</c>, <c>minProperties</c> and <c>maxProperties</c>.</summary>
internal sealed class CountKeyword(KeywordSource source, int bound, bool isMinimum, bool isItems) : Assertion(source)
{
    public static Keyword? Compile(KeywordSource source) => new CountKeyword(
        source,
        source.Count(),
        isMinimum: source.Name.StartsWith("min", StringComparison.Ordinal),
        isItems: source.Name.EndsWith("Items", StringComparison.Ordinal));

    protected override bool Holds(DataNode instance) => CountOf(instance) is not { } count || (isMinimum ? count >= bound : count <= bound);

    protected override string Explain(DataNode instance) =>
        $"Found {Describe.Count(CountOf(instance) ?? 0, isItems ? "item" : "property")}; expected at {(isMinimum ? "least" : "most")} {bound}.";

    private int? CountOf(DataNode instance) => instance switch
    {
        DataList list when isItems => list.Count,
        DataMap map when !isItems => map.Count,
        _ => null,
    };
}
