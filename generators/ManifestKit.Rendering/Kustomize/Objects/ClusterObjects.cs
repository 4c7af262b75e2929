namespace ManifestKit.Rendering.Kustomize;

/// <summary>Every object of an environment, in the order in which a reader looks for them. A new kind is one line here.</summary>
internal static class ClusterObjects
{
    /// <exception cref="RenderException">Two declarations want one object, and want it to be different.</exception>
    public static IReadOnlyList<ClusterObject> Of(EnvironmentScope scope) => [.. ChangedObjects.Of(Shared(All(scope)), scope).ById(o => o.Id, o => o.Origin).Values];

    /// <summary>What several workloads render alike, such as an account that they share, once.</summary>
    private static IEnumerable<ClusterObject> Shared(IEnumerable<ClusterObject> objects)
    {
        var known = new Dictionary<ObjectId, ClusterObject>();
        foreach (var found in objects)
        {
            if (known.TryAdd(found.Id, found) || !known[found.Id].Node.DeepEquals(found.Node))
                yield return found;
        }
    }

    private static List<ClusterObject> All(EnvironmentScope scope)
    {
        var network = new NetworkPolicies(scope);
        return
        [
            .. InParallel.Select([.. scope.Stack.Workloads], workload => OfWorkload(workload, scope, network).ToList()).SelectMany(rendered => rendered),
            .. Ingresses.Of(scope),
            .. GatewayObjects.Of(scope),
            .. network.DenyAll(),
            .. network.Solvers(),
            .. PriorityClasses.Of(scope),
            .. ExtraObjects.Of(scope),
        ];
    }

    private static IEnumerable<ClusterObject> OfWorkload(Workload workload, EnvironmentScope scope, NetworkPolicies network) => workload is Database { Managed: not null }
        ? Services.Of(workload, scope)
        : OfPods(workload, scope, network);

    private static IEnumerable<ClusterObject> OfPods(Workload workload, EnvironmentScope scope, NetworkPolicies network) =>
    [
        .. workload switch
        {
            App app => Deployments.Of(app, scope),
            Database database when Deployments.IsEnoughFor(database) => [Deployments.Of(database, scope)],
            Database database => [StatefulSets.Of(database, scope)],
            ScheduledJob job => [CronJobs.Of(job, scope)],
            OneShotJob job => [Jobs.Of(job, scope)],
            _ => throw new RenderException(workload, $"Kubernetes has no object for '{workload.Name}'."),
        },
        .. Services.Of(workload, scope),
        .. Autoscalers.Of(workload, scope),
        .. DisruptionBudgets.Of(workload, scope),
        .. VolumeClaims.Of(workload, scope),
        .. Accounts.Of(workload, scope),
        .. network.Of(workload),
    ];
}
