using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Compilation;
using ManifestKit.Languages.JsonSchema.Evaluation;
using ManifestKit.Languages.JsonSchema.Patterns;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary>What a keyword is compiled from: its value, the schema around it, and the compiler.</summary>
internal sealed class KeywordSource(string name, DataNode value, DataMap schema, SchemaNode owner, SchemaCompiler compiler)
{
    public string Name => name;

    public DataNode Value => value;

    public DataMap Schema => schema;

    public SchemaNode Owner => owner;

    public JsonSchemaDialect Dialect => owner.Resource.Dialect;

    public JsonSchemaOptions Options => compiler.Options;

    /// <summary>Whether only the structure counts here: a custom resource's fields are not named inside <c>allOf</c> and the like.</summary>
    public bool IsStructural => compiler.IsStructural(owner);

    /// <summary>The value as a schema.</summary>
    public SchemaNode SubSchema() => compiler.Sub(owner, value, name);

    /// <summary>A part of the value as a schema.</summary>
    public SchemaNode SubSchema(DataNode part, string segment) => compiler.Sub(owner, part, name, segment);

    /// <summary>A keyword beside this one, as a schema; null if it is absent.</summary>
    public SchemaNode? Sibling(string sibling) =>
        schema.TryGet(sibling, out var node) ? compiler.Sub(owner, node, sibling) : null;

    /// <summary>A keyword beside this one; null if it is absent.</summary>
    public KeywordSource? BesideThis(string sibling) =>
        schema.TryGet(sibling, out var node) ? new KeywordSource(sibling, node, schema, owner, compiler) : null;

    /// <summary>A regular expression; null with an error if it is none.</summary>
    public EcmaPattern? Pattern(string text)
    {
        var pattern = compiler.Pattern(text, out var problem);
        if (pattern is null)
            ErrorAt(value.Span, $"The pattern '{Describe.Shorten(text)}' is no regular expression: {problem}");
        return pattern;
    }

    /// <summary>The list of names that the value is.</summary>
    public string[] Names() => Names(value);

    /// <summary>What a reference from this schema leads to; null with an error if it leads nowhere.</summary>
    public SchemaNode? Resolve(string reference) => compiler.Resolve(owner.Resource, reference, value.Span, IsStructural);

    /// <summary>The list of schemas that the value is.</summary>
    public SchemaNode[] SubSchemas()
    {
        if (value is DataList list)
            return [.. list.Select((item, index) => SubSchema(item, JsonPointer.Index(index)))];
        Error("a list of schemas");
        return [];
    }

    /// <summary>The named schemas that the value is.</summary>
    public IEnumerable<KeyValuePair<string, SchemaNode>> NamedSubSchemas()
    {
        if (value is DataMap map)
            return map.Select(entry => new KeyValuePair<string, SchemaNode>(entry.Key, SubSchema(entry.Value, JsonPointer.Escape(entry.Key))));
        Error("a map of schemas");
        return [];
    }

    /// <summary>The names that the value lists.</summary>
    public string[] Names(DataNode names)
    {
        if (names is DataList list && list.All(item => item.Kind == DataKind.String))
            return [.. list.Cast<DataScalar>().Select(item => item.Text)];
        Error("a list of strings");
        return [];
    }

    /// <summary>The text that the value is; empty with an error if it is none.</summary>
    public string Text()
    {
        if (value is DataScalar { Kind: DataKind.String } scalar)
            return scalar.Text;
        Error("a string");
        return "";
    }

    /// <summary>The number that the value is; 0 with an error if it is none.</summary>
    public DataNumber Number()
    {
        if (value is DataScalar { Kind: DataKind.Number } scalar)
            return scalar.Number;
        Error("a number");
        return default;
    }

    /// <summary>The count that the value is; 0 with an error if it is none.</summary>
    public int Count()
    {
        if (value is DataScalar { Kind: DataKind.Number } scalar && scalar.Number.IsInteger && scalar.Number.Coefficient.Sign >= 0)
            return scalar.Number.TryGetInt64(out var count) && count <= int.MaxValue ? (int)count : int.MaxValue;
        Error("a whole number that is not negative");
        return 0;
    }

    public bool IsTrue => value is DataScalar { IsTrue: true };

    public void Error(string expected) => ErrorAt(value.Span, $"'{name}' is {Describe.Value(value)}; expected {expected}.");

    public void ErrorAt(TextSpan span, string message) => compiler.Error(span, message);
}
