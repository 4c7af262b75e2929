using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Compilation;

/// <summary>A schema with a URI of its own: a document, or a part of one with <c>$id</c>.</summary>
internal sealed class SchemaResource(string uri, DataNode root, JsonSchemaDialect dialect, Vocabularies vocabularies)
{
    public string Uri => uri;

    public DataNode Root => root;

    public JsonSchemaDialect Dialect => dialect;

    /// <summary>The groups of keywords that the resource's metaschema switches on.</summary>
    public Vocabularies Vocabularies => vocabularies;

    /// <summary>Schemas by the names that <c>$anchor</c> and <c>$dynamicAnchor</c> give them.</summary>
    public Dictionary<string, DataNode> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The anchors that <c>$dynamicRef</c> may be redirected to.</summary>
    public HashSet<string> DynamicAnchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether <c>$recursiveRef</c> may be redirected to the root.</summary>
    public bool IsRecursiveAnchor { get; set; }

    /// <summary>The compiled targets of the dynamic anchors; that of <c>$recursiveAnchor</c> has an empty name.</summary>
    public Dictionary<string, SchemaNode> DynamicTargets { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a validation must remember that it came through this resource.</summary>
    public bool IsDynamic => IsRecursiveAnchor || DynamicAnchors.Count > 0;
}
