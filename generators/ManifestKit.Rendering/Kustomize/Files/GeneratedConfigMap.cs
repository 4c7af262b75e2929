using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Kustomize;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>A file in a ConfigMap.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Path">Where it is rendered, in the folder of the kustomization that reads it.</param>
/// <param name="Content">What it says.</param>
internal sealed record ConfigMapFile(string Key, string Path, string Content);

/// <summary>A ConfigMap that a kustomization generates.</summary>
/// <param name="Name">The name, to which Kustomize adds a hash of the content.</param>
/// <param name="User">The workload that mounts it.</param>
/// <param name="Origin">The declaration that it comes from.</param>
/// <param name="Files">Its files.</param>
internal sealed record GeneratedConfigMap(string Name, Workload User, Volume Origin, IReadOnlyList<ConfigMapFile> Files)
{
    public ObjectId Id => new("v1", "ConfigMap", User.Namespace, Name);

    public bool HasFilesOf(GeneratedConfigMap other) => Files.SequenceEqual(other.Files);

    /// <summary>The generator.</summary>
    /// <exception cref="RenderException">Kustomize cannot generate it.</exception>
    public ConfigMapArgs Generator(EnvironmentScope scope, GeneratorBehavior? behavior = null) => new()
    {
        Name = Name,
        Namespace = User.Namespace,
        Behavior = behavior,
        Files = [.. Files.Select(SourceOf)],
        Options = new() { Labels = Metadata.Labels(User.Name, scope.Stack) },
    };

    /// <summary>The ConfigMap that is generated, but for the hash.</summary>
    public ClusterObject Object(EnvironmentScope scope) => new(
        User.Name,
        new ConfigMap { Metadata = Metadata.Of(User, scope, Name), Data = Files.ToDictionary(file => file.Key, file => file.Content) },
        Origin);

    private string SourceOf(ConfigMapFile file) => ConfigMapKey.IsNoText(file.Key)
        ? throw new RenderException(Origin, $"Kustomize takes the name of the file '{file.Key}' for something else than a text and fails; name it otherwise, '{file.Key}.txt' for example.")
        : $"{file.Key}={file.Path}";
}
