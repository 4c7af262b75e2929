using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Languages.Kubernetes;
using KubernetesVolume = ManifestKit.Kubernetes.Core.V1.Volume;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The volumes of a pod and where its container mounts them.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/storage/volumes/"/>
internal static class PodVolumes
{
    /// <summary>The name of a declared volume as Kubernetes takes it: Compose also likes underscores.</summary>
    public static string NameOf(Volume volume) => NameRule.Label.MakeName(volume.Name);

    public static List<KubernetesVolume> Of(Workload workload, SecurityProfile security, EnvironmentScope scope) =>
    [
        .. workload.Volumes
            .Where(volume => workload is not Database || volume.Content is not PersistentVolume)
            .Select(volume => Of(volume, workload, scope)),
        .. PodParts.All(workload).SelectMany(container => container.SecretFiles).DistinctBy(file => file.Key).GroupBy(file => file.Key.Secret.Name).Select(SecretVolume),
        .. WritableFolders(security).Select(folder => new KubernetesVolume { Name = folder.Name, EmptyDir = new() }),
    ];

    public static List<VolumeMount>? MountsOf(Workload workload, SecurityProfile security)
    {
        List<VolumeMount> mounts =
        [
            .. workload.Volumes.Select(volume => new VolumeMount { Name = NameOf(volume), MountPath = volume.MountPath, ReadOnly = volume.ReadOnly ? true : null }),
            .. workload.SecretFiles.Select(file => new VolumeMount
            {
                Name = SecretVolumeName(file.Key.Secret.Name),
                MountPath = file.EffectivePath,
                SubPath = file.Key.Name,
                ReadOnly = true,
            }),
            .. WritableFolders(security).Select(folder => new VolumeMount { Name = folder.Name, MountPath = folder.Path }),
        ];
        return mounts.Count == 0 ? null : mounts;
    }

    private static KubernetesVolume Of(Volume volume, Workload workload, EnvironmentScope scope) => volume.Content switch
    {
        PersistentVolume => new() { Name = NameOf(volume), PersistentVolumeClaim = new() { ClaimName = VolumeClaims.NameOf(volume, workload) } },
        TemporaryVolume temporary => new() { Name = NameOf(volume), EmptyDir = new() { SizeLimit = temporary.Size is { } size ? size : default(ManifestKit.Documents.Quantity?) } },
        ConfigFiles files => new()
        {
            Name = NameOf(volume),
            ConfigMap = new() { Name = ConfigMaps.NameOf(volume, workload), DefaultMode = Convert.ToInt32(files.Mode, 8) },
        },
        RenderedFiles rendered => new()
        {
            Name = NameOf(volume),
            ConfigMap = new()
            {
                Name = ConfigMaps.NameOf(rendered.Output, volume),
                Items = [.. OutputLayout.FilesOf(rendered.Output, scope.Stack).Select(file => new KeyToPath { Key = ConfigMaps.KeyOf(file), Path = file })],
            },
        },
        HostPath => throw new RenderException(volume, $"'{workload.Name}' mounts a path of its host, which pods do not share; use a PersistentVolume in Kubernetes."),
        _ => throw new RenderException(volume, $"Kubernetes cannot mount '{volume.Name}' of '{workload.Name}'."),
    };

    private static KubernetesVolume SecretVolume(IGrouping<string, SecretFile> files) => new()
    {
        Name = SecretVolumeName(files.Key),
        Secret = new()
        {
            SecretName = files.Key,
            DefaultMode = Convert.ToInt32("0440", 8),
            Items = [.. files.Select(file => new KeyToPath { Key = file.Key.Name, Path = file.Key.Name })],
        },
    };

    private static string SecretVolumeName(string secret) => NameRule.Label.MakeName($"secret-{secret}");

    private static IEnumerable<(string Name, string Path)> WritableFolders(SecurityProfile security) => security.ReadOnlyRootFileSystem
        ? security.WritablePaths.Select(path => (NameOfFolder(path, security.WritablePaths), path))
        : [];

    /// <summary>Readable for nearly every path; with a hash for those that only differ in what a name cannot hold.</summary>
    private static string NameOfFolder(string path, IReadOnlyList<string> paths) =>
        NameRule.Label.MakeName(paths.Count(other => Readable(other) == Readable(path)) == 1 ? Readable(path) : "writable" + path);

    private static string Readable(string path) => "writable" + path.Replace('/', '-').Replace('_', '-').Replace('.', '-').ToLowerInvariant();
}
