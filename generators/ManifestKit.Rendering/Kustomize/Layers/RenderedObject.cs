using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>An object of an environment as it is applied to a cluster: in its namespace, with the names that hashes give.</summary>
/// <param name="Path">The file that holds it where the environment is written complete.</param>
/// <param name="Node">The object.</param>
/// <param name="Rendered">The object as it was rendered.</param>
internal sealed record RenderedObject(string Path, DataMap Node, ClusterObject Rendered)
{
    public Declaration Origin => Rendered.Origin;
}
