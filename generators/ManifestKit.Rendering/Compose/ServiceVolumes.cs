using ManifestKit.Compose;
using ManifestKit.Documents;
using ComposeVolume = ManifestKit.Compose.Volume;

namespace ManifestKit.Rendering.Compose;

/// <summary>What a service mounts, but configuration files and secrets.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/volumes/"/>
internal static class ServiceVolumes
{
    /// <summary>The volumes of the project; persistent ones of one name are one.</summary>
    public static Dictionary<string, ComposeVolume?>? Definitions(IEnumerable<Pod> pods)
    {
        var named =
            from pod in pods
            from volume in pod.Workload.Volumes
            where volume.Content is PersistentVolume || pod.Shares(volume)
            group volume by NameOf(volume, pod);
        return named.ToDictionary(volumes => volumes.Key, DefinitionOf).OrNull();
    }

    /// <summary>The volumes of a container of the pod.</summary>
    public static List<ServiceVolume>? Of(IEnumerable<Volume> declared, Pod pod) =>
        declared.Where(volume => volume.Content is not ConfigFiles).Select(volume => Of(volume, pod)).ToList().OrNull();

    private static ServiceVolume Of(Volume volume, Pod pod) => volume.Content switch
    {
        PersistentVolume => new() { Type = VolumeType.Volume, Source = NameOf(volume, pod), Target = volume.MountPath, ReadOnly = ReadOnly(volume) },
        TemporaryVolume when pod.Shares(volume) => new()
        {
            Type = VolumeType.Volume,
            Source = NameOf(volume, pod),
            Target = volume.MountPath,
            ReadOnly = ReadOnly(volume),

            // It begins empty, and with its own permissions: not as the folder in the image.
            Volume = new() { Nocopy = true },
        },
        TemporaryVolume temporary => new()
        {
            Type = VolumeType.Tmpfs,
            Target = volume.MountPath,
            Tmpfs = temporary.Size is { } size ? new() { Size = Limits.Memory(size, volume) } : null,
        },
        HostPath host => new() { Type = VolumeType.Bind, Source = Interpolated.Escape(host.Path), Target = volume.MountPath, ReadOnly = ReadOnly(volume) },
        RenderedFiles rendered => new()
        {
            Type = VolumeType.Bind,
            Source = "../" + OutputLayout.Of(rendered.Output, pod.Scope.Name),
            Target = volume.MountPath,
            ReadOnly = ReadOnly(volume),

            // A missing file is an error, not an empty folder that Docker makes in its place.
            Bind = new() { CreateHostPath = false },
        },
        _ => throw new RenderException(volume, $"Compose cannot mount '{volume.Name}' of '{pod.Workload.Name}'."),
    };

    private static string NameOf(Volume volume, Pod pod) =>
        volume.Name == "data" || pod.Shares(volume) ? $"{pod.Workload.Name}_{volume.Name}" : volume.Name;

    private static ComposeVolume? DefinitionOf(IGrouping<string, Volume> volumes)
    {
        var first = volumes.First();
        if (volumes.FirstOrDefault(volume => volume.Content is PersistentVolume != first.Content is PersistentVolume) is { } other)
            throw new RenderException(other, $"Volume '{volumes.Key}' would be persistent for one workload and temporary for another; rename one of them.");
        return first.Content is TemporaryVolume temporary ? InMemory(temporary, first) : new() { Driver = "local" };
    }

    /// <summary>Memory that every user may write to, as to a temporary volume of a single container; it is gone once no container has it.</summary>
    private static ComposeVolume InMemory(TemporaryVolume temporary, Volume origin)
    {
        var options = new Dictionary<string, NumberOrString> { ["type"] = "tmpfs", ["device"] = "tmpfs" };
        if (temporary.Size is { } size)
            options["o"] = "size=" + Limits.Memory(size, origin).TrimEnd('b'); // A mount knows no letter for bytes.
        return new() { Driver = "local", DriverOpts = options };
    }

    private static BoolOrString? ReadOnly(Volume volume) => volume.ReadOnly ? true : null;
}
