using ManifestKit.Kubernetes.Policy.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The PodDisruptionBudget of an app.</summary>
/// <seealso href="https://kubernetes.io/docs/tasks/run-application/configure-pdb/"/>
internal static class DisruptionBudgets
{
    public static IEnumerable<ClusterObject> Of(Workload workload, EnvironmentScope scope)
    {
        if (workload is not App { Disruption: { } disruption } app)
            yield break;
        if (disruption.MinAvailable is null == disruption.MaxUnavailable is null)
            throw new RenderException(disruption, $"The disruption budget of '{app.Name}' needs exactly one of MinAvailable and MaxUnavailable.");

        yield return new(app, new PodDisruptionBudget
        {
            Metadata = Metadata.Of(app, scope),
            Spec = new()
            {
                MinAvailable = disruption.MinAvailable.ToDocument(),
                MaxUnavailable = disruption.MaxUnavailable.ToDocument(),

                // Pods that are ill anyway do not keep a node from being drained.
                UnhealthyPodEvictionPolicy = UnhealthyPodEvictionPolicy.AlwaysAllow,
                Selector = new() { MatchLabels = app.Release is BlueGreen release ? Metadata.Selector(app, release.Active) : Metadata.Selector(app) },
            },
        });
    }
}
