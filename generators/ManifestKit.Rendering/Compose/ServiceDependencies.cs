using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>What a service waits for.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/services/#depends_on"/>
internal static class ServiceDependencies
{
    /// <summary>What the workload's own container waits for: what the workload needs, and what starts before it in its pod.</summary>
    public static Dictionary<string, DependsOn>? Of(Pod pod) => ByService([.. NeededBy(pod), .. Step(pod.Before.LastOrDefault())]);

    /// <summary>What another container of a pod waits for: the one before it, and the first for what the workload needs.</summary>
    public static Dictionary<string, DependsOn>? Of(PodMember member, Pod pod) =>
        ByService(member.Previous is { } previous ? Step(previous) : NeededBy(pod));

    private static IEnumerable<(string Service, DependsOnCondition Condition)> Step(PodMember? member) =>
        member is null ? [] : [(member.Service, member.Reached)];

    private static IEnumerable<(string Service, DependsOnCondition Condition)> NeededBy(Pod pod) => pod.Workload.DependsOn.SelectMany(dependency => Of(dependency, pod));

    private static IEnumerable<(string Service, DependsOnCondition Condition)> Of(Dependency dependency, Pod pod)
    {
        var needed = pod.Scope.Find(dependency.On)
            ?? throw new RenderException(dependency, $"'{dependency.On.Name}' is needed, but environment '{pod.Scope.Name}' does not have it; add it to the stack.");
        if (!ServiceNetworks.Share(pod.Workload, needed, pod.Scope))
            throw new RenderException(dependency, $"'{pod.Workload.Name}' needs '{needed.Name}', but no zone has both, so that it cannot reach it; give them a zone in common.");

        yield return (needed.Name, ConditionOf(dependency.Condition ?? DefaultCondition(needed)));

        // A pod is ready when all of its containers are.
        if (dependency.Condition is null or DependencyCondition.Healthy)
        {
            foreach (var sidecar in needed.Sidecars.Where(sidecar => sidecar.Readiness is not null))
                yield return (Pod.NameOf(sidecar.Name, needed), DependsOnCondition.ServiceHealthy);
        }
    }

    private static DependsOnCondition ConditionOf(DependencyCondition condition) => condition switch
    {
        DependencyCondition.Healthy => DependsOnCondition.ServiceHealthy,
        DependencyCondition.CompletedSuccessfully => DependsOnCondition.ServiceCompletedSuccessfully,
        _ => DependsOnCondition.ServiceStarted,
    };

    private static DependencyCondition DefaultCondition(Workload needed) => needed switch
    {
        OneShotJob => DependencyCondition.CompletedSuccessfully,
        { Readiness: null } => DependencyCondition.Started,
        _ => DependencyCondition.Healthy,
    };

    /// <summary>Of what is declared twice, the first counts.</summary>
    private static Dictionary<string, DependsOn>? ByService(IEnumerable<(string Service, DependsOnCondition Condition)> dependencies) =>
        dependencies.DistinctBy(one => one.Service).ToDictionary(one => one.Service, one => new DependsOn { Condition = one.Condition }).OrNull();
}
