using ManifestKit.Kubernetes.Core.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Keeps the pods of an app apart.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity"/>
internal static class Affinities
{
    public static Affinity? Of(Workload workload, EnvironmentScope scope)
    {
        var placement = workload switch { App app => app.Placement, Database database => database.Placement, _ => null };
        if (placement is null)
            return null;

        var others = new PodAffinityTerm { TopologyKey = placement.TopologyKey, LabelSelector = new() { MatchLabels = Metadata.Selector(workload, scope) } };
        return new()
        {
            PodAntiAffinity = placement.Spread == Spread.Required
                ? new() { RequiredDuringSchedulingIgnoredDuringExecution = [others] }
                : new() { PreferredDuringSchedulingIgnoredDuringExecution = [new() { Weight = 100, PodAffinityTerm = others }] },
        };
    }
}
