using ManifestKit.Documents;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Puts objects into a namespace.</summary>
internal static class Namespaced
{
    /// <summary>Whether objects of a kind live in a namespace. Kinds that Kubernetes does not have itself are taken for such.</summary>
    public static bool Is(string apiVersion, string kind) => SchemaFacts.OfKind(apiVersion, kind)?.IsNamespaced != false;

    /// <summary>Whether Kustomize takes a kind for one of a namespace: it has no schema of custom resources.</summary>
    public static bool IsForKustomize(string apiVersion, string kind) => SchemaFacts.OfKind(apiVersion, kind) is not { IsNamespaced: false, IsCustom: false };

    /// <summary>The object with that namespace, which stands behind its name.</summary>
    public static DataMap In(string name, DataMap node)
    {
        var metadata = node.MapOf("metadata")!;
        var place = metadata.IndexOf("name") + 1;
        return node.With("metadata", new DataMap([.. metadata.Take(place), new("namespace", DataScalar.Of(name)), .. metadata.Skip(place)]));
    }
}
