using ManifestKit.Documents;
using ManifestKit.Kubernetes;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>A Kubernetes object and where its file stands.</summary>
/// <param name="Owner">The folder: the app's name, or that of what else declares it.</param>
/// <param name="Document">The object.</param>
/// <param name="Origin">The declaration that it comes from.</param>
internal sealed record ClusterObject(string Owner, IDocument Document, Declaration Origin)
{
    private readonly MapNode _node = (MapNode)DocumentNode.From(Document);

    public ClusterObject(Workload workload, IKubernetesObject document)
        : this(workload.Name, document, workload)
    {
    }

    /// <summary>The object as a tree.</summary>
    public MapNode Node => _node;

    public string ApiVersion => Scalar("apiVersion");

    public string Kind => Scalar("kind");

    public string Name => MetadataOf("name")!;

    /// <summary>The namespace that is set on the object itself; null: that of the environment.</summary>
    public string? Namespace => MetadataOf("namespace");

    /// <summary>What tells it from all other objects of an environment.</summary>
    public (string ApiVersion, string Kind, string? Namespace, string Name) Identity => (ApiVersion, Kind, Namespace, Name);

    /// <summary>The file's name: the kind, and what tells apart several of one kind.</summary>
    public string FileName
    {
        get
        {
            var suffix = Name.StartsWith(Owner + "-", StringComparison.Ordinal) ? Name[(Owner.Length + 1)..] : Name == Owner ? "" : Name;
            var kind = Kind.ToLowerInvariant();
            return suffix.Length == 0 || suffix == kind || kind == "horizontalpodautoscaler" ? $"{kind}.yaml" : $"{kind}-{suffix}.yaml";
        }
    }

    private string Scalar(string key) => (string)((ScalarNode)_node[key]).Value!;

    private string? MetadataOf(string key) => ((MapNode)_node["metadata"]).TryGet(key, out var value) ? (string)((ScalarNode)value).Value! : null;
}
