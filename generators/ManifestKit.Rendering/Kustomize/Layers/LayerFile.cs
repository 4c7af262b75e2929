namespace ManifestKit.Rendering.Kustomize;

/// <summary>A file of the base or of an overlay.</summary>
/// <param name="Path">The path in the layer's folder.</param>
/// <param name="Content">What it says.</param>
/// <param name="Origin">The declaration that it comes from.</param>
internal sealed record LayerFile(string Path, FileContent Content, Declaration Origin)
{
    public const string Kustomization = "kustomization.yaml";

    /// <summary>The files of objects: one an object, in the folder of what declares it.</summary>
    public static IEnumerable<LayerFile> Of(IEnumerable<ClusterObject> objects, Stack stack) =>
        InParallel.Select([.. objects], o => new LayerFile(PathOf(o), FileContent.Yaml(stack, o.Node), o.Origin));

    /// <summary>The files that generators read.</summary>
    public static IEnumerable<LayerFile> Of(IEnumerable<GeneratedConfigMap> maps) =>
        from map in maps
        from file in map.Files
        select new LayerFile(file.Path, FileContent.Text(file.Content), map.Origin);

    public static string PathOf(ClusterObject cluster) => $"{cluster.Owner}/{cluster.FileName}";
}
