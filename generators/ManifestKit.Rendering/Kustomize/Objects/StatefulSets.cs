using ManifestKit.Kubernetes.Apps.V1;
using ManifestKit.Kubernetes.Core.V1;

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
            ServiceName = ObjectNaming.Service(database),
            Replicas = database.Replicas,
            Selector = new() { MatchLabels = Metadata.Selector(database, scope) },
            Template = PodTemplates.Of(database, scope),
            VolumeClaimTemplates = ClaimsOf(database),
        },
    });

    private static List<PersistentVolumeClaim>? ClaimsOf(Database database)
    {
        List<PersistentVolumeClaim> claims =
        [
            .. database.Volumes
                .Where(v => v.Content is PersistentVolume)
                .Select(v => VolumeClaims.Of(PodVolumes.NameOf(v), null, (PersistentVolume)v.Content)),
        ];
        return claims.Count == 0 ? null : claims;
    }
}
