using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>Secrets that a service reads as files.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/secrets/"/>
internal static class ServiceSecrets
{
    /// <summary>The name of a secret in the project.</summary>
    public static string NameOf(SecretFile file) => file.Key.Secret.Keys.Count == 1 ? file.Key.Secret.Name : $"{file.Key.Secret.Name}-{file.Key.Name}";

    public static List<FileReference>? Of(Workload workload)
    {
        List<FileReference> references = [.. workload.SecretFiles.Select(file => new FileReference { Source = NameOf(file), Target = file.EffectivePath })];
        return references.Count == 0 ? null : references;
    }
}
