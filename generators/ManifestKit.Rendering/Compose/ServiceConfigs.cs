using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>Configuration files that stand in the declaration.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/configs/"/>
internal static class ServiceConfigs
{
    /// <summary>The files of the project.</summary>
    public static Dictionary<string, Config>? Definitions(IEnumerable<Workload> workloads)
    {
        var definitions = new Dictionary<string, Config>();
        foreach (var (volume, name, _, content, _) in workloads.SelectMany(workload => FilesOf(workload.Volumes, workload)))
        {
            if (!definitions.TryAdd(name, new() { Content = Interpolated.Escape(content) }))
                throw new RenderException(volume, $"Two configuration files would be config '{name}', which is made of their workload's name and their own; rename one of them.");
        }

        return definitions.OrNull();
    }

    /// <summary>The files in the volumes of a container, which are those of its workload.</summary>
    public static List<FileReference>? Of(IReadOnlyList<Volume> volumes, Workload workload) => FilesOf(volumes, workload)
        .Select(file => new FileReference { Source = file.Name, Target = file.Path, Mode = file.Mode })
        .ToList()
        .OrNull();

    private static IEnumerable<(Volume Volume, string Name, string Path, string Content, string Mode)> FilesOf(IReadOnlyList<Volume> volumes, Workload workload) =>
        from volume in volumes
        let files = volume.Content as ConfigFiles
        where files is not null
        from file in files.Files
        select (volume, NameOf(file.Key, volume, workload), $"{volume.MountPath}/{file.Key}", file.Value, files.Mode);

    /// <summary>Readable for nearly every file; with its volume's name where another volume of the workload has a file of that name too.</summary>
    private static string NameOf(string file, Volume volume, Workload workload) =>
        workload.Volumes.Count(other => other.Content is ConfigFiles files && files.Files.ContainsKey(file)) == 1
            ? $"{workload.Name}-{file}"
            : $"{workload.Name}-{volume.Name}-{file}";
}
