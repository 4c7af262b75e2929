using ManifestKit.Compose;
using ManifestKit.Rendering.Changes;
using ComposeSecret = ManifestKit.Compose.Secret;
using ComposeVolume = ManifestKit.Compose.Volume;

namespace ManifestKit.Rendering.Compose;

/// <summary>The complete Compose project of one environment.</summary>
internal static class Project
{
    public static ComposeFile Of(EnvironmentScope scope)
    {
        var workloads = scope.Stack.Workloads.ToList();
        return new()
        {
            Name = scope.Stack.Name,
            Services = workloads.ToDictionary(w => w.Name, w => (Service)DocumentChanges.Apply(w.Changes.Concat(scope.Stack.Changes), ServiceOf.Workload(w, scope), scope)),
            Networks = ServiceNetworks.Definitions(scope),
            Volumes = NullIfEmpty(VolumesOf(workloads)),
            Secrets = NullIfEmpty(workloads.SelectMany(w => w.SecretFiles).DistinctBy(ServiceSecrets.NameOf).ToDictionary(ServiceSecrets.NameOf, file => SecretOf(file, scope))),
            Configs = NullIfEmpty(workloads.SelectMany(ServiceConfigs.Definitions).ToDictionary(c => c.Name, c => c.Config)),
        };
    }

    private static Dictionary<string, ComposeVolume?> VolumesOf(IEnumerable<Workload> workloads) => workloads
        .SelectMany(w => w.Volumes.Where(v => v.Content is PersistentVolume).Select(v => ServiceVolumes.NameOf(v, w)))
        .Distinct()
        .ToDictionary(name => name, ComposeVolume? (_) => new() { Driver = "local" });

    private static ComposeSecret SecretOf(SecretFile file, EnvironmentScope scope) => file.Key.Secret.Store switch
    {
        VariableStore store => new() { Environment = store.Variables[file.Key.Name].Name },
        FileStore store => new() { File = $"{Interpolated.Escape(store.Folder)}/{(store.PerEnvironment ? scope.Name + "/" : "")}{Interpolated.Escape(file.Key.Name)}" },
        _ => throw new RenderException(file, $"Secret '{file.Key.Secret.Name}' lives in a store that Compose cannot read; give it a VariableStore or a FileStore."),
    };

    private static Dictionary<string, T>? NullIfEmpty<T>(Dictionary<string, T> map) => map.Count == 0 ? null : map;
}
