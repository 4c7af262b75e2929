using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Metaschemas;

namespace ManifestKit.Languages.JsonSchema.Compilation;

/// <summary>The resources that are known by URI: the schema's own, the caller's documents, the drafts' metaschemas.</summary>
internal sealed class SchemaRegistry(JsonSchemaOptions options, Action<TextSpan, string> error)
{
    private readonly Dictionary<string, SchemaResource> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<DataNode, SchemaResource> _byRoot = [];
    private readonly HashSet<string> _loading = new(StringComparer.Ordinal);

    /// <summary>Adds a document and every resource embedded in it.</summary>
    public SchemaResource Add(string uri, DataNode document) => Add(uri, document, parent: null);

    /// <summary>The resource whose root a node is; null for any other node.</summary>
    public SchemaResource? ResourceAt(DataNode node) => _byRoot.TryGetValue(node, out var resource) ? resource : null;

    /// <summary>The resource of an absolute URI; null if nobody supplied it.</summary>
    public SchemaResource? Find(string uri)
    {
        if (_byUri.TryGetValue(uri, out var known))
            return known;
        var document = options.Documents.TryGetValue(uri, out var supplied) ? supplied : Metaschema.Find(uri);
        if (document is null || !_loading.Add(uri))
            return null;
        var resource = Add(uri, document, parent: null);
        _byUri[uri] = resource;
        return resource;
    }

    private SchemaResource Add(string uri, DataNode root, SchemaResource? parent)
    {
        var (dialect, vocabularies) = DialectOf(root, parent);
        if (Identifier(root, dialect) is { } id)
            uri = UriReference.Resolve(uri, UriReference.Split(id).Uri);
        var resource = new SchemaResource(uri, root, dialect, vocabularies);
        if (_byUri.TryGetValue(uri, out var other) && !ReferenceEquals(other.Root, root) && parent is not null)
            error(root.Span, $"Two schemas have the identifier '{uri}'. Give each its own.");
        _byUri[uri] = resource;
        _byRoot[root] = resource;
        Scan(root, resource);
        return resource;
    }

    private void Scan(DataNode node, SchemaResource resource)
    {
        if (node is DataList list)
        {
            foreach (var item in list)
                Scan(item, resource);
        }

        if (node is not DataMap schema)
            return;
        if (!ReferenceEquals(schema, resource.Root) && Identifier(schema, resource.Dialect) is not null)
        {
            Add(resource.Uri, schema, resource);
            return;
        }

        NoteAnchors(schema, resource);
        foreach (var entry in schema)
        {
            if (SubSchemaKeywords.IsDirect(entry.Key))
                Scan(entry.Value, resource);
            else if (SubSchemaKeywords.IsNamed(entry.Key) && entry.Value is DataMap named)
                ScanValues(named, resource);
        }
    }

    private void ScanValues(DataMap named, SchemaResource resource)
    {
        foreach (var entry in named)
            Scan(entry.Value, resource);
    }

    private static void NoteAnchors(DataMap schema, SchemaResource resource)
    {
        if (resource.Dialect == JsonSchemaDialect.Draft7)
        {
            if (TextOf(schema, "$id") is { Length: > 0 } id && id[0] == '#' && !schema.Contains("$ref"))
                resource.Anchors[id.Substring(1)] = schema;
            return;
        }

        if (TextOf(schema, "$anchor") is { } anchor)
            resource.Anchors[anchor] = schema;
        if (resource.Dialect == JsonSchemaDialect.Draft202012 && TextOf(schema, "$dynamicAnchor") is { } dynamicAnchor)
        {
            resource.Anchors[dynamicAnchor] = schema;
            resource.DynamicAnchors.Add(dynamicAnchor);
        }

        if (resource.Dialect == JsonSchemaDialect.Draft201909 && ReferenceEquals(schema, resource.Root))
            resource.IsRecursiveAnchor = schema["$recursiveAnchor"] is DataScalar { IsTrue: true };
    }

    /// <summary>The <c>$id</c> that makes a schema a resource; in draft 7 one beside <c>$ref</c>, or with a fragment only, does not.</summary>
    private static string? Identifier(DataNode node, JsonSchemaDialect dialect) =>
        dialect != JsonSchemaDialect.OpenApi
        && node is DataMap schema
        && TextOf(schema, "$id") is { Length: > 0 } id
        && id[0] != '#'
        && !(dialect == JsonSchemaDialect.Draft7 && schema.Contains("$ref"))
            ? id
            : null;

    private (JsonSchemaDialect Dialect, Vocabularies Vocabularies) DialectOf(DataNode root, SchemaResource? parent)
    {
        if (root is DataMap map && TextOf(map, "$schema") is { } uri && options.Dialect != JsonSchemaDialect.OpenApi)
        {
            uri = uri.TrimEnd('#');
            if (Metaschema.DialectOf(uri) is { } dialect)
                return (dialect, Vocabularies.All);
            if (Find(uri) is { } metaschema)
                return (metaschema.Dialect, VocabularyTable.Of(metaschema.Root));
            error(map["$schema"]!.Span, $"The metaschema '{uri}' is unknown; expected draft-07, 2019-09, 2020-12 or a supplied document.");
        }

        return parent is null ? (options.Dialect, Vocabularies.All) : (parent.Dialect, parent.Vocabularies);
    }

    private static string? TextOf(DataMap schema, string keyword) =>
        schema[keyword] is DataScalar { Kind: DataKind.String } scalar ? scalar.Text : null;
}
