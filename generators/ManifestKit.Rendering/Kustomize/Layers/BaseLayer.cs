using ManifestKit.Kustomize;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The base: the stack as declared, without variations and without what only some Kubernetes environments have.</summary>
internal sealed class BaseLayer
{
    private readonly EnvironmentScope _scope;

    public BaseLayer(Stack stack)
    {
        _scope = EnvironmentScope.Base(stack, Platform.Kubernetes);
        Objects = ClusterObjects.Of(_scope).ById(o => o.Id, o => o.Origin);
        ConfigMaps = Kustomize.ConfigMaps.OfDeclaredFiles(_scope).ById(map => map.Id, map => map.Origin);
    }

    /// <summary>The objects of the base.</summary>
    public IReadOnlyDictionary<ObjectId, ClusterObject> Objects { get; }

    /// <summary>The ConfigMaps that the base generates.</summary>
    public IReadOnlyDictionary<ObjectId, GeneratedConfigMap> ConfigMaps { get; }

    public IEnumerable<LayerFile> Files()
    {
        yield return new(LayerFile.Kustomization, FileContent.Yaml(_scope.Stack, new Kustomization
        {
            Resources = [.. Objects.Values.Select(LayerFile.PathOf).Order(StringComparer.Ordinal)],
            ConfigMapGenerator = ConfigMaps.Count == 0 ? null : [.. ConfigMaps.Values.Select(map => map.Generator(_scope))],
        }), _scope.Stack);

        foreach (var file in LayerFile.Of(Objects.Values, _scope.Stack).Concat(LayerFile.Of(ConfigMaps.Values)))
            yield return file;
    }
}
