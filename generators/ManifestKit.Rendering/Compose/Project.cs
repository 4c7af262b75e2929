using ManifestKit.Compose;
using ManifestKit.Rendering.Changes;

namespace ManifestKit.Rendering.Compose;

/// <summary>The complete Compose project of one environment.</summary>
internal static class Project
{
    public static ComposeFile Of(EnvironmentScope scope)
    {
        List<Pod> pods = [.. scope.Stack.Workloads.Select(workload => new Pod(workload, scope))];
        return new()
        {
            Name = scope.Stack.Name,
            Services = ServicesOf(pods, scope),
            Networks = ServiceNetworks.Definitions(scope),
            Volumes = ServiceVolumes.Definitions(pods),
            Secrets = ServiceSecrets.Definitions(pods, scope),
            Configs = ServiceConfigs.Definitions(scope.Stack.Workloads),
        };
    }

    private static Dictionary<string, Service> ServicesOf(IReadOnlyList<Pod> pods, EnvironmentScope scope)
    {
        var services = new Dictionary<string, Service>();
        foreach (var (name, origin, service) in InParallel.Select(pods, pod => PodService.Of(pod).ToList()).SelectMany(containers => containers))
        {
            // What is declared of a workload is about its own container.
            var changes = origin is Workload workload && workload.Name == name ? workload.Changes.Concat(scope.Stack.Changes) : scope.Stack.Changes;
            if (!services.TryAdd(name, (Service)DocumentChanges.Apply(changes, service, scope)))
                throw new RenderException(origin, $"Two services of '{scope.Name}' would be named '{name}': a container of a pod has its workload's name before its own; rename one of them.");
        }

        return services;
    }
}
