using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>Configuration files that stand in the declaration.</summary>
internal static class ServiceConfigs
{
    public static IEnumerable<(string Name, Config Config)> Definitions(Workload workload) =>
        from file in FilesOf(workload.Volumes, workload)
        select (file.Name, new Config { Content = Interpolated.Escape(file.Content) });

    /// <summary>The files in the volumes of a container, which are those of its workload.</summary>
    public static List<FileReference>? Of(IReadOnlyList<Volume> volumes, Workload workload)
    {
        List<FileReference> references = [.. FilesOf(volumes, workload).Select(file => new FileReference { Source = file.Name, Target = file.Path, Mode = file.Mode })];
        return references.Count == 0 ? null : references;
    }

    private static IEnumerable<(string Name, string Path, string Content, string Mode)> FilesOf(IReadOnlyList<Volume> volumes, Workload workload) =>
        from volume in volumes
        let files = volume.Content as ConfigFiles
        where files is not null
        from file in files.Files
        select ($"{workload.Name}-{file.Key}", $"{volume.MountPath}/{file.Key}", file.Value, files.Mode);
}
