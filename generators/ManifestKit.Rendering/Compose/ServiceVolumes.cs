using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>What a service mounts, but configuration files and secrets.</summary>
internal static class ServiceVolumes
{
    /// <summary>The name of a persistent volume in the project.</summary>
    public static string NameOf(Volume volume, Workload workload) => volume.Name == "data" ? $"{workload.Name}_data" : volume.Name;

    public static List<ServiceVolume>? Of(Workload workload, EnvironmentScope scope)
    {
        List<ServiceVolume> volumes = [.. workload.Volumes.Where(v => v.Content is not ConfigFiles).Select(volume => Of(volume, workload, scope))];
        return volumes.Count == 0 ? null : volumes;
    }

    private static ServiceVolume Of(Volume volume, Workload workload, EnvironmentScope scope) => volume.Content switch
    {
        PersistentVolume => new() { Type = VolumeType.Volume, Source = NameOf(volume, workload), Target = volume.MountPath, ReadOnly = ReadOnly(volume) },
        TemporaryVolume => new() { Type = VolumeType.Tmpfs, Target = volume.MountPath },
        HostPath host => new() { Type = VolumeType.Bind, Source = Interpolated.Escape(host.Path), Target = volume.MountPath, ReadOnly = ReadOnly(volume) },
        RenderedFiles rendered => new()
        {
            Type = VolumeType.Bind,
            Source = "../" + OutputLayout.Of(rendered.Output, scope.Name),
            Target = volume.MountPath,
            ReadOnly = ReadOnly(volume),

            // A missing file is an error, not an empty folder that Docker makes in its place.
            Bind = new() { CreateHostPath = false },
        },
        _ => throw new RenderException(volume, $"Compose cannot mount '{volume.Name}' of '{workload.Name}'."),
    };

    private static ManifestKit.Documents.BoolOrString? ReadOnly(Volume volume) => volume.ReadOnly ? true : null;
}
