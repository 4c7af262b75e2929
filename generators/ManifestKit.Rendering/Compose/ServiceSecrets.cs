using ManifestKit.Compose;
using ComposeSecret = ManifestKit.Compose.Secret;

namespace ManifestKit.Rendering.Compose;

/// <summary>Secrets that a service reads as files.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/secrets/"/>
internal static class ServiceSecrets
{
    /// <summary>The name of a secret in the project.</summary>
    public static string NameOf(SecretFile file) => file.Key.Secret.Keys.Count == 1 ? file.Key.Secret.Name : $"{file.Key.Secret.Name}-{file.Key.Name}";

    /// <summary>The secrets of a container.</summary>
    public static List<FileReference>? Of(Workload container) =>
        container.SecretFiles.Select(file => new FileReference { Source = NameOf(file), Target = file.EffectivePath }).ToList().OrNull();

    /// <summary>The secrets of the project.</summary>
    public static Dictionary<string, ComposeSecret>? Definitions(IEnumerable<Pod> pods, EnvironmentScope scope) => pods
        .SelectMany(pod => pod.Containers)
        .SelectMany(container => container.SecretFiles)
        .DistinctBy(NameOf)
        .ToDictionary(NameOf, file => DefinitionOf(file, scope))
        .OrNull();

    private static ComposeSecret DefinitionOf(SecretFile file, EnvironmentScope scope) => file.Key.Secret.Store switch
    {
        VariableStore store => new() { Environment = store.Variables[file.Key.Name].Name },
        FileStore store => new() { File = $"{Interpolated.Escape(store.Folder)}/{(store.PerEnvironment ? scope.Name + "/" : "")}{Interpolated.Escape(file.Key.Name)}" },
        _ => throw new RenderException(file, $"Secret '{file.Key.Secret.Name}' lives in a store that Compose cannot read; give it a VariableStore or a FileStore."),
    };
}
