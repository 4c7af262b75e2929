using ManifestKit.Documents;
using ManifestKit.Kubernetes;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>A Kubernetes object and where its file stands.</summary>
internal sealed class ClusterObject
{
    /// <param name="owner">The folder: the app's name, or that of what else declares it.</param>
    /// <param name="document">The object. Its value is taken at once: what is changed later is not seen.</param>
    /// <param name="origin">The declaration that it comes from.</param>
    public ClusterObject(string owner, IDocument document, Declaration origin)
        : this(owner, (DataMap)DataDocument.ValueOf(document), origin) => Document = document;

    public ClusterObject(Workload workload, IKubernetesObject document)
        : this(workload.Name, document, workload)
    {
    }

    private ClusterObject(string owner, DataMap node, Declaration origin)
    {
        (Owner, Node, Origin) = (owner, Annotations.WithoutEmpty(node), origin);
        var metadata = Node.MapOf("metadata")!;
        Id = new(Node.TextOf("apiVersion")!, Node.TextOf("kind")!, metadata.TextOf("namespace"), metadata.TextOf("name")!);
        FileName = NameOfFile();
    }

    private ClusterObject(ClusterObject other) => (Owner, Node, Origin, Id, FileName) = (other.Owner, other.Node, other.Origin, other.Id, other.FileName);

    public string Owner { get; }

    public Declaration Origin { get; }

    /// <summary>The object as a value.</summary>
    public DataMap Node { get; }

    /// <summary>The typed object, for changes; null once they have been applied, since it takes more memory than the value.</summary>
    public IDocument? Document { get; }

    /// <summary>The object as a value only.</summary>
    public ClusterObject WithoutDocument() => new(this);

    /// <summary>What tells it from all other objects of an environment.</summary>
    public ObjectId Id { get; }

    public string ApiVersion => Id.ApiVersion;

    public string Kind => Id.Kind;

    public string Name => Id.Name;

    /// <summary>The namespace that is set on the object itself; null: that of the environment.</summary>
    public string? Namespace => Id.Namespace;

    /// <summary>The file's name: the kind, and what tells apart several of one kind.</summary>
    public string FileName { get; }

    private string NameOfFile()
    {
        var suffix = Name.StartsWith(Owner + "-", StringComparison.Ordinal) ? Name[(Owner.Length + 1)..] : Name == Owner ? "" : Name;
        var kind = Kind.ToLowerInvariant();
        return suffix.Length == 0 || suffix == kind || kind == "horizontalpodautoscaler" ? $"{kind}.yaml" : $"{kind}-{suffix}.yaml";
    }
}
