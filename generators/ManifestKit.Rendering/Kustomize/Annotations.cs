using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>How Kustomize treats the annotations of an object: while it builds, it keeps some of its own among them.</summary>
internal static class Annotations
{
    /// <summary>The object without annotations if they are none: Kustomize takes them away.</summary>
    public static DataMap WithoutEmpty(DataMap node) => node.MapOf("metadata") is { } metadata && metadata["annotations"] is DataMap { Count: 0 }
        ? node.With("metadata", new DataMap(metadata.Where(entry => entry.Key != "annotations")))
        : node;

    /// <summary>The object with annotations if another one has some, so that a patch removes one by one, and not those of Kustomize with them.</summary>
    public static DataMap LikeThoseOf(DataMap other, DataMap node) =>
        node.MapOf("metadata") is { } metadata && !metadata.Contains("annotations") && other.MapOf("metadata")?.Contains("annotations") == true
            ? node.With("metadata", metadata.With("annotations", new DataMap([])))
            : node;
}
