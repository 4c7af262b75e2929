using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>enum</c> and <c>const</c>.</summary>
internal sealed class EnumKeyword(KeywordSource source, IReadOnlyList<DataNode> values) : Assertion(source)
{
    private readonly HashSet<DataNode> _values = new(values, DataComparer.Instance);

    public static Keyword? CompileConst(KeywordSource source) => new EnumKeyword(source, [source.Value]);

    public static Keyword? Compile(KeywordSource source)
    {
        if (source.Value is DataList values)
            return new EnumKeyword(source, values);
        source.Error("a list of values");
        return null;
    }

    protected override bool Holds(DataNode instance) => _values.Contains(instance);

    protected override string Explain(DataNode instance)
    {
        var expected = Describe.Choices(values.Select(value => Describe.Shorten(value.ToString())));
        var advice = instance is DataScalar { Kind: DataKind.String } text
            ? NearestName.Hint(text.Text, values.OfType<DataScalar>().Select(value => value.Text))
            : "";
        return $"Found {Describe.Value(instance)}; expected {(values.Count > 1 ? "one of " : "")}{expected}.{advice}";
    }
}
