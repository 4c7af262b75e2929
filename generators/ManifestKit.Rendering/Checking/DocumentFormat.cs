using ManifestKit.Documents;
using ManifestKit.Languages;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema;

namespace ManifestKit.Rendering;

/// <summary>One YAML or JSON document. The written text is read back, so that the writer is checked too.</summary>
internal sealed class DocumentFormat : IFileFormat
{
    private readonly DocumentNotation _notation;
    private readonly Lazy<SchemaType?> _type;
    private readonly Func<SchemaType, CompiledSchema> _schema;
    private bool _isJsonPatch;

    private DocumentFormat(DocumentNotation notation, Lazy<SchemaType?> type, Func<SchemaType, CompiledSchema> schema) =>
        (_notation, _type, _schema) = (notation, type, schema);

    /// <summary>A YAML document; without a type it only has to be YAML.</summary>
    public static DocumentFormat Yaml(Lazy<SchemaType?> type) => new(DocumentNotation.Yaml, type, DocumentSchema.Of);

    /// <summary>A strategic merge patch.</summary>
    public static DocumentFormat Patch(Lazy<SchemaType?> type) => new(DocumentNotation.Yaml, type, DocumentSchema.OfPatch);

    /// <summary>A JSON patch, in YAML. What it makes of an object is seen in that object only.</summary>
    public static DocumentFormat JsonPatch() => new(DocumentNotation.Yaml, new((SchemaType?)null), DocumentSchema.OfPatch) { _isJsonPatch = true };

    /// <summary>A JSON document.</summary>
    public static DocumentFormat Json(Lazy<SchemaType?> type) => new(DocumentNotation.Json, type, DocumentSchema.Of);

    /// <summary>Reads the text back. Where its values stand may be lost.</summary>
    public Parsed<DataNode> Read(string text) => _notation.Read(text);

    /// <inheritdoc/>
    public IEnumerable<FileProblem> Check(string text) => Check(text, Read(text));

    /// <summary>What a reader would reject, in a text that has been read already.</summary>
    public IEnumerable<FileProblem> Check(string text, Parsed<DataNode> document) =>
        Problems(text, document).Any() ? Problems(text, _notation.ReadWithPlaces(text)) : [];

    private IEnumerable<FileProblem> Problems(string text, Parsed<DataNode> document)
    {
        if (!document.Success)
            return document.Errors.Select(error => FileProblem.At(text, error.Span, $"is not {_notation.Name}: {error.Message}"));
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
