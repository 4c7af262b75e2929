using ManifestKit.Kustomize;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The base: the stack as declared, without variations and without what only some Kubernetes environments have.</summary>
internal sealed class BaseLayer
{
    private readonly EnvironmentScope _scope;

    public BaseLayer(Stack stack)
    {
        _scope = EnvironmentScope.Base(stack, Platform.Kubernetes);
        Objects = ClusterObjects.Of(_scope);
        ConfigFiles = ConfigMaps.Files(_scope).ToDictionary(file => file.Path, file => file.Content);
    }

    /// <summary>The objects of the base.</summary>
    public IReadOnlyList<ClusterObject> Objects { get; }

    /// <summary>The content of the files that ConfigMaps of the base are made from, by path.</summary>
    public IReadOnlyDictionary<string, string> ConfigFiles { get; }

    public IEnumerable<(string Path, FileContent Content, Declaration Origin)> Files()
    {
        var generators = ConfigMaps.Generators(_scope).ToList();
        yield return (LayerFiles.Kustomization, FileContent.Yaml(_scope.Stack, new Kustomization
        {
            Resources = [.. Objects.Select(LayerFiles.PathOf).Order(StringComparer.Ordinal)],
            ConfigMapGenerator = generators.Count == 0 ? null : generators,
        }), _scope.Stack);

        foreach (var file in LayerFiles.Of(Objects, _scope.Stack))
            yield return file;
        foreach (var (path, content, origin) in ConfigMaps.Files(_scope))
            yield return (path, FileContent.Text(content), origin);
    }
}
