namespace ManifestKit.Rendering.Kustomize;

/// <summary>Every object of an environment, in the order in which a reader looks for them. A new kind is one line here.</summary>
internal static class ClusterObjects
{
    public static IReadOnlyList<ClusterObject> Of(EnvironmentScope scope)
    {
        IEnumerable<ClusterObject> objects =
        [
            .. scope.Stack.Workloads.SelectMany(workload => OfWorkload(workload, scope)),
            .. scope.Stack.Gateways.Where(g => g.Controller == GatewayController.IngressNginx).Select(gateway => Ingresses.Of(gateway, scope)),
            .. NetworkPolicies.DenyAll(scope),
            .. ExtraObjects.Of(scope),
        ];
        return [.. ChangedObjects.Of(objects, scope)];
    }

    private static IEnumerable<ClusterObject> OfWorkload(Workload workload, EnvironmentScope scope) => workload is Database { Managed: not null }
        ? Services.Of(workload, scope)
        : OfPods(workload, scope);

    private static IEnumerable<ClusterObject> OfPods(Workload workload, EnvironmentScope scope) =>
    [
        .. workload switch
        {
            App app => Deployments.Of(app, scope),
            Database database when Deployments.IsEnoughFor(database) => [Deployments.Of(database, scope)],
            Database database => [StatefulSets.Of(database, scope)],
            ScheduledJob job => [CronJobs.Of(job, scope)],
            _ => throw new RenderException(workload, $"Kubernetes has no object for '{workload.Name}'."),
        },
        .. Services.Of(workload, scope),
        .. Autoscalers.Of(workload, scope),
        .. DisruptionBudgets.Of(workload, scope),
        .. VolumeClaims.Of(workload, scope),
        .. Accounts.Of(workload, scope),
        .. NetworkPolicies.Of(workload, scope),
    ];
}
