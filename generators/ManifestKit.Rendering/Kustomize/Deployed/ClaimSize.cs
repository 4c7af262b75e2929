using ManifestKit.Languages.Json;
using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>How much storage a claim asks for. A disk can grow, where its class allows it, and never shrinks.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/storage/persistent-volumes/#expanding-persistent-volumes-claims"/>
internal static class ClaimSize
{
    /// <summary>What a PersistentVolumeClaim asks for; null if it does not say.</summary>
    public static DataNode? Of(DataMap claim) => claim.MapOf("spec")?.MapOf("resources")?.MapOf("requests")?["storage"];

    /// <summary>Whether it is a size that stands at a place in an object.</summary>
    public static bool IsAt(JsonPointer place) => place.Tokens is [.., "resources", "requests", "storage"];

    /// <summary>Whether one size is less than another one; false if either is none.</summary>
    public static bool IsSmaller(DataNode? size, DataNode? other) => QuantityOf(size) < QuantityOf(other);

    private static Quantity? QuantityOf(DataNode? node) =>
        node is DataScalar scalar && Quantity.Parse(scalar.Text) is { Success: true } parsed ? parsed.Value : null;
}
