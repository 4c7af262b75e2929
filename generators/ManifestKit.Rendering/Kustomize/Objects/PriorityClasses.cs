using ManifestKit.Kubernetes.Scheduling.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The priority classes that workloads use and that the cluster does not have already. They are in no namespace.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass"/>
internal static class PriorityClasses
{
    public static IEnumerable<ClusterObject> Of(EnvironmentScope scope)
    {
        foreach (var same in scope.Stack.Workloads.Select(w => w.Priority).OfType<PodPriority>().Where(p => p.Value is not null).GroupBy(p => p.Name))
        {
            var first = same.First();
            if (same.FirstOrDefault(other => other != first) is { } other)
                throw new RenderException(other, $"Priority class '{first.Name}' is declared twice and differently; declare it once and use it for all.");
            yield return new("priority", Document(first, scope), first);
        }
    }

    private static PriorityClass Document(PodPriority declared, EnvironmentScope scope) => new()
    {
        Metadata = Metadata.Of(declared.Name, scope),
        Value = declared.Value!.Value,
        Description = declared.Description,
        PreemptionPolicy = declared.Preempts ? null : ManifestKit.Kubernetes.Core.V1.PreemptionPolicy.Never,
    };
}
