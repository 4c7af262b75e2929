using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Kubernetes.Meta.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Claims for data that outlive a pod. A StatefulSet makes its own from a template.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/storage/persistent-volumes/"/>
internal static class VolumeClaims
{
    public static IEnumerable<ClusterObject> Of(Workload workload, EnvironmentScope scope) => workload is Database
        ? []
        : from volume in workload.Volumes
          let content = volume.Content as PersistentVolume
          where content is not null
          select new ClusterObject(workload, Of(NameOf(volume, workload), Metadata.Of(workload, scope), content));

    public static string NameOf(Volume volume, Workload workload) => $"{workload.Name}-{PodVolumes.NameOf(volume)}";

    public static PersistentVolumeClaim Of(string name, ObjectMeta? metadata, PersistentVolume content)
    {
        metadata ??= new();
        metadata.Name = name;
        return new()
        {
            Metadata = metadata,
            Spec = new()
            {
                AccessModes = [ModeOf(content.AccessMode)],
                StorageClassName = content.StorageClass,
                Resources = new() { Requests = new Dictionary<string, ManifestKit.Documents.Quantity> { ["storage"] = content.Size } },
            },
        };
    }

    private static PersistentVolumeAccessMode ModeOf(AccessMode mode) => mode switch
    {
        AccessMode.ReadOnlyMany => PersistentVolumeAccessMode.ReadOnlyMany,
        AccessMode.ReadWriteMany => PersistentVolumeAccessMode.ReadWriteMany,
        AccessMode.ReadWriteOncePod => PersistentVolumeAccessMode.ReadWriteOncePod,
        _ => PersistentVolumeAccessMode.ReadWriteOnce,
    };
}
