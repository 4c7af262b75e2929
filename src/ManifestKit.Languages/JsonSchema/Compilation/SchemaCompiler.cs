using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;
using ManifestKit.Languages.JsonSchema.Keywords;
using ManifestKit.Languages.JsonSchema.Patterns;

namespace ManifestKit.Languages.JsonSchema.Compilation;

/// <summary>Compiles what is reachable from the entry point; a queue instead of recursion, because references form cycles.</summary>
internal sealed class SchemaCompiler
{
    private readonly Dictionary<(DataNode Node, bool Structural), SchemaNode> _nodes = [];
    private readonly Queue<(SchemaNode Node, DataNode Source)> _pending = new();
    private readonly HashSet<SchemaNode> _structural = [];
    private readonly HashSet<SchemaResource> _entered = [];
    private readonly Dictionary<string, EcmaPattern> _patterns = new(StringComparer.Ordinal);
    private readonly List<SyntaxError> _errors = [];
    private readonly SchemaRegistry _registry;

    private SchemaCompiler(JsonSchemaOptions options)
    {
        Options = options;
        _registry = new SchemaRegistry(options, Error);
    }

    public JsonSchemaOptions Options { get; }

    public static Parsed<CompiledSchema> Compile(DataNode schema, JsonSchemaOptions options)
    {
        var compiler = new SchemaCompiler(options);
        var resource = compiler._registry.Add("", schema);
        var root = compiler.Resolve(resource, options.EntryPoint, schema.Span);
        if (root is not null)
            compiler._structural.Add(root);
        while (compiler._pending.Count > 0)
        {
            var (node, source) = compiler._pending.Dequeue();
            compiler.Fill(node, source);
        }

        var errors = compiler._errors;
        return Parsed.Of(root is null || errors.Count > 0 ? null : new CompiledSchema(root), errors);
    }

    public void Error(TextSpan span, string message) => _errors.Add(new SyntaxError(span, message));

    public bool IsStructural(SchemaNode node) => _structural.Contains(node);

    /// <summary>The schema in a keyword of another schema.</summary>
    public SchemaNode Sub(SchemaNode owner, DataNode source, string keyword, string? segment = null)
    {
        var location = owner.Location.Child(keyword);
        if (segment is not null)
            location = location.Child(segment);
        var resource = _registry.ResourceAt(source);
        var structural = IsStructural(owner) && KeywordTable.KeepsStructure(keyword);
        return resource is null
            ? Node(source, owner.Resource, location, structural)
            : Node(source, resource, SchemaLocation.Of(resource.Uri), structural);
    }

    /// <summary>A regular expression, one object however often it stands in the schema; null with the problem if it is none.</summary>
    public EcmaPattern? Pattern(string source, out string problem)
    {
        problem = "";
        if (!_patterns.TryGetValue(source, out var pattern) && EcmaPattern.TryCreate(source, out pattern, out problem))
            _patterns.Add(source, pattern);
        return pattern;
    }

    /// <summary>What a reference leads to; null with an error if it leads nowhere.</summary>
    public SchemaNode? Resolve(SchemaResource from, string reference, TextSpan span, bool structural = true)
    {
        var (relative, fragment) = UriReference.Split(reference);
        var uri = UriReference.Resolve(from.Uri, relative);
        var resource = relative.Length == 0 ? from : _registry.Find(uri);
        if (resource is null)
        {
            Error(span, $"'{reference}' refers to '{uri}', which is unknown. Nothing is fetched: supply it among the documents.");
            return null;
        }

        if (Locate(resource, fragment) is not { } target)
        {
            Error(span, $"'{reference}' refers to '{fragment}', which '{resource.Uri}#' does not have.");
            return null;
        }

        var location = SchemaLocation.Of(target.Resource.Uri + "#" + (ReferenceEquals(target.Resource, resource) ? fragment : ""));
        return Node(target.Node, target.Resource, location, structural);
    }

    private (DataNode Node, SchemaResource Resource)? Locate(SchemaResource resource, string fragment)
    {
        if (fragment.Length == 0)
            return (resource.Root, resource);
        if (fragment[0] != '/')
            return resource.Anchors.TryGetValue(fragment, out var anchored) ? (anchored, resource) : null;
        if (JsonPointer.Parse(fragment).ValueOrDefault is not { } pointer)
            return null;
        var node = resource.Root;
        foreach (var token in pointer.Tokens)
        {
            var next = JsonPointer.Step(node, token);
            if (next is null)
                return null;
            node = next;
            resource = _registry.ResourceAt(node) ?? resource;
        }

        return (node, resource);
    }

    private SchemaNode Node(DataNode source, SchemaResource resource, SchemaLocation location, bool structural)
    {
        if (_nodes.TryGetValue((source, structural), out var known))
            return known;
        var node = new SchemaNode(location, resource, Options.CompilesOnDemand ? reached => FillOnDemand(reached, source) : null);
        _nodes.Add((source, structural), node);
        if (structural)
            _structural.Add(node);
        if (!Options.CompilesOnDemand)
            _pending.Enqueue((node, source));
        Enter(resource);
        return node;
    }

    /// <summary>Compiles the schemas that a dynamic reference elsewhere may be redirected to.</summary>
    private void Enter(SchemaResource resource)
    {
        if (!resource.IsDynamic || !_entered.Add(resource))
            return;
        foreach (var anchor in resource.DynamicAnchors)
            resource.DynamicTargets[anchor] = Node(resource.Anchors[anchor], resource, SchemaLocation.Of(resource.Uri + "#" + anchor), structural: false);
        if (resource.IsRecursiveAnchor)
            resource.DynamicTargets[""] = Node(resource.Root, resource, SchemaLocation.Of(resource.Uri), structural: false);
    }

    /// <summary>Compiles a schema that a value has reached.</summary>
    /// <exception cref="InvalidOperationException">It is wrong.</exception>
    private void FillOnDemand(SchemaNode node, DataNode source)
    {
        lock (_errors)
        {
            if (node.IsComplete)
                return;
            Fill(node, source);
            if (_errors.Count > 0)
                throw new InvalidOperationException($"The schema at {node.Location} is wrong: {_errors[0].Message}");
        }
    }

    private void Fill(SchemaNode node, DataNode source)
    {
        switch (source)
        {
            case DataScalar { Kind: DataKind.Boolean } boolean:
                node.Complete(boolean.IsTrue ? [] : [new NothingKeyword(new KeywordSource("", source, EmptySchema, node, this))]);
                break;
            case DataMap schema:
                node.Complete([.. KeywordTable.Compile(schema, node, this)]);
                break;
            default:
                Error(source.Span, $"Found {Describe.Value(source)}; expected a schema, which is a map or a boolean.");
                break;
        }
    }

    private static DataMap EmptySchema { get; } = new([], default);
}
