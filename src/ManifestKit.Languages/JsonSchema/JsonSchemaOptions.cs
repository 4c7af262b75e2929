using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema;

/// <summary>How a schema is to be read.</summary>
public sealed record JsonSchemaOptions
{
    /// <summary>The dialect of a schema without <c>$schema</c>; draft 2020-12 by default.</summary>
    public JsonSchemaDialect Dialect { get; init; } = JsonSchemaDialect.Draft202012;

    /// <summary>Whether <c>format</c> is checked; by default it only informs, as the drafts say.</summary>
    public bool AssertFormats { get; init; }

    /// <summary>
    /// Whether a field that a map's <c>properties</c> do not name is an error; OpenAPI dialect only. This is what the
    /// API server calls strict field validation. False by default.
    /// </summary>
    public bool RejectUnknownFields { get; init; }

    /// <summary>
    /// The schema to validate with, as a reference into the document, such as <c>#/definitions/io.k8s.api.apps.v1.Deployment</c>;
    /// the whole document by default.
    /// </summary>
    public string EntryPoint { get; init; } = "#";

    /// <summary>
    /// Whether a part is compiled only when a value first reaches it: much faster where few parts are ever reached. Then a part that is
    /// wrong throws an <see cref="InvalidOperationException"/> when it is reached, so it is for schemas that are known to be right. False by default.
    /// </summary>
    public bool CompilesOnDemand { get; init; }

    /// <summary>Other documents that <c>$ref</c> may name, by absolute URI. Nothing is ever fetched. Empty by default.</summary>
    public IReadOnlyDictionary<string, DataNode> Documents { get; init; } = new Dictionary<string, DataNode>();
}
