using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>multipleOf</c>.</summary>
internal sealed class MultipleOfKeyword(KeywordSource source, DataNumber divisor) : Assertion(source)
{
    public static Keyword? Compile(KeywordSource source)
    {
        var divisor = source.Number();
        if (divisor.Coefficient.Sign <= 0)
            source.Error("a number above 0");
        return new MultipleOfKeyword(source, divisor);
    }

    protected override bool Holds(DataNode instance) =>
        instance is not DataScalar { Kind: DataKind.Number } number || number.Number.IsMultipleOf(divisor);

    protected override string Explain(DataNode instance) => $"Found {Describe.Value(instance)}; expected a multiple of {divisor}.";
}
