using ManifestKit.Kubernetes.Policy.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The PodDisruptionBudget of an app or a database.</summary>
/// <seealso href="https://kubernetes.io/docs/tasks/run-application/configure-pdb/"/>
internal static class DisruptionBudgets
{
    public static IEnumerable<ClusterObject> Of(Workload workload, EnvironmentScope scope)
    {
        var disruption = workload switch { App app => app.Disruption, Database database => database.Disruption, _ => null };
        if (disruption is null)
            yield break;

        yield return new(workload, new PodDisruptionBudget
        {
            Metadata = Metadata.Of(workload, scope),
            Spec = new()
            {
                MinAvailable = disruption.MinAvailable.ToDocument(),
                MaxUnavailable = disruption.MaxUnavailable.ToDocument(),

                // Pods that are ill anyway do not keep a node from being drained.
                UnhealthyPodEvictionPolicy = UnhealthyPodEvictionPolicy.AlwaysAllow,
                Selector = new() { MatchLabels = Metadata.Selector(workload, scope, workload is App { Release: BlueGreen release } ? ReleaseSide.Of(release.Active) : null) },
            },
        });
    }
}
