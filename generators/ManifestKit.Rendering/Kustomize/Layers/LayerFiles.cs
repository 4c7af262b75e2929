using ManifestKit.Documents;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Names and texts that base and overlays share.</summary>
internal static class LayerFiles
{
    public const string Kustomization = "kustomization.yaml";

    /// <summary>The files of objects: one an object, in the folder of what declares it.</summary>
    public static IEnumerable<(string Path, FileContent Content, Declaration Origin)> Of(IEnumerable<ClusterObject> objects, Stack stack) =>
        objects.Select(o => (PathOf(o), FileContent.Yaml(stack, o.Document), o.Origin));

    public static string PathOf(ClusterObject cluster) => $"{cluster.Owner}/{cluster.FileName}";
}
