using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>type</c>, and the Kubernetes types that are either of two.</summary>
internal sealed class TypeKeyword : Assertion
{
    private const string Quantity = "/io.k8s.apimachinery.pkg.api.resource.Quantity";

    private readonly int _kinds;
    private readonly bool _integersOnly;
    private readonly string _expected;

    private TypeKeyword(KeywordSource source, IReadOnlyList<string> types)
        : base(source)
    {
        foreach (var type in types)
            _kinds |= Mask(type);
        _integersOnly = types.Contains("integer") && !types.Contains("number");
        _expected = string.Join(" or ", types.Select(Article));
    }

    public static Keyword? Compile(KeywordSource source)
    {
        if (source.Dialect == JsonSchemaDialect.OpenApi && Alternatives(source) is { } alternatives)
            return new TypeKeyword(source, alternatives);
        string[] types = source.Value is DataScalar ? [source.Text()] : source.Names(source.Value);
        foreach (var type in types)
        {
            if (Mask(type) == 0)
                source.Error("null, boolean, integer, number, string, array or object");
        }

        return new TypeKeyword(source, types);
    }

    public static Keyword? CompileIntOrString(KeywordSource source) =>
        source.IsTrue && !source.Schema.Contains("type") ? new TypeKeyword(source, ["integer", "string"]) : null;

    protected override bool Holds(DataNode instance) =>
        (_kinds & (1 << (int)instance.Kind)) != 0
        && (!_integersOnly || instance.Kind != DataKind.Number || IsInteger((DataScalar)instance));

    protected override string Explain(DataNode instance) => $"Found {Describe.Value(instance)}; expected {_expected}.{Advice(instance)}";

    private static bool IsInteger(DataScalar number) => DataNumberText.IsPlainInteger(number.Text) || number.Number.IsInteger;

    /// <summary>Kubernetes writes these unions as strings with a format or a name.</summary>
    private static string[]? Alternatives(KeywordSource source)
    {
        if (source.Schema["format"] is DataScalar { Text: "int-or-string" } || source.Schema["x-kubernetes-int-or-string"] is DataScalar { IsTrue: true })
            return ["integer", "string"];
        return source.Owner.Location.ToString().EndsWith(Quantity, StringComparison.Ordinal) ? ["number", "string"] : null;
    }

    private string Advice(DataNode instance)
    {
        var wantsText = (_kinds & (1 << (int)DataKind.String)) != 0;
        return wantsText && instance.Kind is DataKind.Number or DataKind.Boolean ? " Quote it."
            : !wantsText && instance is DataScalar { Kind: DataKind.String } text && LooksMeant(text.Text) ? " Remove the quotes."
            : "";
    }

    private bool LooksMeant(string text) =>
        JsonReader.Parse(text).ValueOrDefault is DataScalar { Kind: DataKind.Number or DataKind.Boolean } scalar && Holds(scalar);

    private static int Mask(string type) => type switch
    {
        "null" => 1 << (int)DataKind.Null,
        "boolean" => 1 << (int)DataKind.Boolean,
        "integer" or "number" => 1 << (int)DataKind.Number,
        "string" => 1 << (int)DataKind.String,
        "array" => 1 << (int)DataKind.List,
        "object" => 1 << (int)DataKind.Map,
        _ => 0,
    };

    private static string Article(string type) => type switch
    {
        "null" => "null",
        "integer" => "a whole number",
        "array" => "a list",
        "object" => "a map",
        _ => "a " + type,
    };
}
