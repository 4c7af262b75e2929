using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>An entry of the field <c>replicas</c>, with the effect that Kustomize gives it.</summary>
/// <param name="Name">The name of the objects, whatever their namespace.</param>
/// <param name="Count">How many pods they have.</param>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replicas/"/>
internal sealed record ReplicaEntry(string Name, int Count)
{
    /// <summary>Whether the field counts the pods of an object.</summary>
    public static bool Counts(DataMap node) => node.TextOf("kind") is "Deployment" or "StatefulSet" or "ReplicaSet" or "ReplicationController";

    /// <summary>The number of pods of an object; null if it does not say.</summary>
    public static string? CountOf(DataMap node) => node.MapOf("spec")?.TextOf("replicas");

    /// <summary>What becomes of an object of that name.</summary>
    public DataMap Apply(DataMap node) => node.MapOf("spec") is { } spec ? node.With("spec", spec.With("replicas", DataScalar.Of(Count))) : node;
}
