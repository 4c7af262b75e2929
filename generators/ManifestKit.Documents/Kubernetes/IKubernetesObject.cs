using ManifestKit.Documents;
using ManifestKit.Kubernetes.Meta.V1;

namespace ManifestKit.Kubernetes;

/// <summary>A Kubernetes object: what stands in a manifest of its own.</summary>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/overview/working-with-objects/"/>.</remarks>
public interface IKubernetesObject : IDocument
{
    /// <summary>The API group and version, such as <c>apps/v1</c>.</summary>
    string ApiVersion { get; }

    /// <summary>The kind, such as <c>Deployment</c>.</summary>
    string Kind { get; }

    /// <summary>The object's name, namespace, labels and annotations.</summary>
    ObjectMeta? Metadata { get; set; }
}
