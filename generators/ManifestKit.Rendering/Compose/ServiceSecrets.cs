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
    public static Dictionary<string, ComposeSecret>? Definitions(IEnumerable<Pod> pods, EnvironmentScope scope)
    {
        var files = pods.SelectMany(pod => pod.Containers).SelectMany(container => container.SecretFiles).DistinctBy(NameOf);
        return InParallel.Select([.. files], file => (Name: NameOf(file), Definition: DefinitionOf(file, scope))).ToDictionary().OrNull();
    }

    /// <summary>The variable that holds a secret; null if it is in a file.</summary>
    /// <exception cref="RenderException">The secret has variables, but not for this key.</exception>
    public static Variable? VariableOf(SecretFile file, EnvironmentScope scope)
    {
        if (scope.Find(file.Key.Secret) is not { Store: VariableStore store } secret)
            return null;
        return store.Variables.TryGetValue(file.Key.Name, out var variable)
            ? variable
            : throw new RenderException(secret, $"Secret '{secret.Name}' has no variable for its key '{file.Key.Name}'; add it to Variables.");
    }

    private static ComposeSecret DefinitionOf(SecretFile file, EnvironmentScope scope) => scope.Find(file.Key.Secret) switch
    {
        { Store: VariableStore } => new() { Environment = VariableOf(file, scope)!.Name },
        { Store: FileStore store } => new() { File = $"{Interpolated.Escape(store.Folder)}/{(store.PerEnvironment ? scope.Name + "/" : "")}{Interpolated.Escape(file.Key.Name)}" },
        var secret => throw new RenderException(secret, $"Secret '{secret.Name}' lives in a store that Compose cannot read; give it a VariableStore or a FileStore, or a variation with one."),
    };
}
