using ManifestKit.Kubernetes.Apps.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The StatefulSet of a database, with a disk of its own.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/"/>
internal static class StatefulSets
{
    public static ClusterObject Of(Database database, EnvironmentScope scope) => new(database, new StatefulSet
    {
        Metadata = Metadata.Of(database, scope),
        Spec = new()
        {
            ServiceName = database.Name,
            Replicas = 1,
            Selector = new() { MatchLabels = Metadata.Selector(database) },
            Template = PodTemplates.Of(database, scope),
            VolumeClaimTemplates =
            [
                .. database.Volumes
                    .Where(v => v.Content is PersistentVolume)
                    .Select(v => VolumeClaims.Of(PodVolumes.NameOf(v), null, (PersistentVolume)v.Content)),
            ],
        },
    });
}
