using ManifestKit.Documents;
using ManifestKit.Languages;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema;
using ManifestKit.Languages.Yaml;

namespace ManifestKit.Rendering;

/// <summary>One YAML or JSON document. The written text is read back, so that the writer is checked too.</summary>
internal sealed class DocumentFormat : IFileFormat
{
    private readonly string _notation;
    private readonly Func<string, Parsed<DataNode>> _read;
    private readonly Lazy<SchemaType?> _type;
    private readonly Func<SchemaType, CompiledSchema> _schema;
    private bool _isJsonPatch;

    private DocumentFormat(string notation, Func<string, Parsed<DataNode>> read, Lazy<SchemaType?> type, Func<SchemaType, CompiledSchema> schema) =>
        (_notation, _read, _type, _schema) = (notation, read, type, schema);

    /// <summary>A YAML document; without a type it only has to be YAML.</summary>
    public static DocumentFormat Yaml(Lazy<SchemaType?> type) => new("YAML", static text => YamlReader.Parse(text), type, DocumentSchema.Of);

    /// <summary>A strategic merge patch.</summary>
    public static DocumentFormat Patch(Lazy<SchemaType?> type) => new("YAML", static text => YamlReader.Parse(text), type, DocumentSchema.OfPatch);

    /// <summary>A JSON patch, in YAML. What it makes of an object is seen in that object only.</summary>
    public static DocumentFormat JsonPatch() => new("YAML", static text => YamlReader.Parse(text), new((SchemaType?)null), DocumentSchema.OfPatch) { _isJsonPatch = true };

    /// <summary>A JSON document.</summary>
    public static DocumentFormat Json(Lazy<SchemaType?> type) => new("JSON", static text => JsonReader.Parse(text), type, DocumentSchema.Of);

    /// <summary>Reads the text back.</summary>
    public Parsed<DataNode> Read(string text) => _read(text);

    /// <inheritdoc/>
    public IEnumerable<FileProblem> Check(string text) => Check(text, Read(text));

    /// <summary>What a reader would reject, in a text that has been read already.</summary>
    public IEnumerable<FileProblem> Check(string text, Parsed<DataNode> document)
    {
        if (!document.Success)
            return document.Errors.Select(error => FileProblem.At(text, error.Span, $"is not {_notation}: {error.Message}"));
        if (_isJsonPatch)
            return Languages.Json.JsonPatch.Parse(document.Value).Errors.Select(error => FileProblem.At(text, error.Span, $"is not a JSON patch: {error.Message}"));
        return _type.Value is { } type ? Violations(text, document.Value, type).Concat(RuleExpressions.Check(text, document.Value, type)) : [];
    }

    private IEnumerable<FileProblem> Violations(string text, DataNode document, SchemaType type)
    {
        var name = type.Name[(type.Name.LastIndexOf('.') + 1)..];
        return _schema(type).Validate(document).Select(violation => FileProblem.At(
            text,
            violation.Span,
            $"does not fit the schema of {name}: {(violation.InstancePath.Length == 0 ? "/" : violation.InstancePath)}: {violation.Message}"));
    }
}
