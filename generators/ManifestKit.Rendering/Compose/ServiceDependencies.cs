using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>What a service waits for.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/services/#depends_on"/>
internal static class ServiceDependencies
{
    public static Dictionary<string, DependsOn>? Of(Workload workload, EnvironmentScope scope) => workload.DependsOn.Count == 0
        ? null
        : workload.DependsOn.ToDictionary(d => d.On.Name, d => Of(d, workload, scope));

    private static DependsOn Of(Dependency dependency, Workload workload, EnvironmentScope scope)
    {
        var needed = scope.Find(dependency.On)
            ?? throw new RenderException(dependency, $"'{dependency.On.Name}' is needed, but environment '{scope.Name}' does not have it; add it to the stack.");
        if (!ServiceNetworks.Share(workload, needed, scope))
            throw new RenderException(dependency, $"'{workload.Name}' needs '{needed.Name}', but no zone has both, so that it cannot reach it; give them a zone in common.");
        return new() { Condition = ConditionOf(dependency, needed) };
    }

    private static DependsOnCondition ConditionOf(Dependency dependency, Workload needed) =>
        (dependency.Condition ?? DefaultCondition(needed)) switch
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
}
