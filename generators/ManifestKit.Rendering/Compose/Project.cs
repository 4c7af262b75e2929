using ManifestKit.Compose;
using ManifestKit.Rendering.Changes;
using ComposeSecret = ManifestKit.Compose.Secret;

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
            Secrets = NullIfEmpty(pods.SelectMany(pod => pod.Containers).SelectMany(c => c.SecretFiles).DistinctBy(ServiceSecrets.NameOf).ToDictionary(ServiceSecrets.NameOf, file => SecretOf(file, scope))),
            Configs = NullIfEmpty(scope.Stack.Workloads.SelectMany(ServiceConfigs.Definitions).ToDictionary(c => c.Name, c => c.Config)),
        };
    }

    private static Dictionary<string, Service> ServicesOf(IEnumerable<Pod> pods, EnvironmentScope scope)
    {
        var services = new Dictionary<string, Service>();
        foreach (var pod in pods)
        {
            foreach (var (name, origin, service) in PodService.Of(pod))
            {
                var changes = name == pod.Workload.Name ? pod.Workload.Changes.Concat(scope.Stack.Changes) : scope.Stack.Changes;
                if (!services.TryAdd(name, (Service)DocumentChanges.Apply(changes, service, scope)))
                    throw new RenderException(origin, $"Two services of '{scope.Name}' would be named '{name}': a container of a pod has its workload's name before its own; rename one of them.");
            }
        }

        return services;
    }

    private static ComposeSecret SecretOf(SecretFile file, EnvironmentScope scope) => file.Key.Secret.Store switch
    {
        VariableStore store => new() { Environment = store.Variables[file.Key.Name].Name },
        FileStore store => new() { File = $"{Interpolated.Escape(store.Folder)}/{(store.PerEnvironment ? scope.Name + "/" : "")}{Interpolated.Escape(file.Key.Name)}" },
        _ => throw new RenderException(file, $"Secret '{file.Key.Secret.Name}' lives in a store that Compose cannot read; give it a VariableStore or a FileStore."),
    };

    private static Dictionary<string, T>? NullIfEmpty<T>(Dictionary<string, T> map) => map.Count == 0 ? null : map;
}
