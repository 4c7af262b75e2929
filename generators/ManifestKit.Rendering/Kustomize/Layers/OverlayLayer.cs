using ManifestKit.Kustomize;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The overlay of an environment: its namespace, what it has beyond the base, and what changes each object that differs.</summary>
internal sealed class OverlayLayer
{
    private const string NamespaceTransformer = "namespace-transformer.yaml";
    private const string ClusterWideTransformer = "cluster-wide-transformer.yaml";

    private readonly EnvironmentObjects _environment;
    private readonly IReadOnlyList<ClusterObject> _additions;
    private readonly IReadOnlyList<ObjectPatch> _patches;
    private readonly IReadOnlyList<(GeneratedConfigMap Map, GeneratorBehavior? Behavior)> _generated;
    private readonly KustomizationFields _fields;
    private readonly DataMap? _clusterWide;

    public OverlayLayer(EnvironmentObjects environment, BaseLayer declared)
    {
        _environment = environment;
        var objects = environment.Objects.ById(o => o.Id, o => o.Origin);
        var changes = environment.Objects
            .Where(o => declared.Objects.TryGetValue(o.Id, out var before) && !ReferenceEquals(before, o))
            .Select(o => (Before: declared.Objects[o.Id], After: o))
            .ToList();
        _fields = KustomizationFields.Between([.. changes.Select(c => (c.Before.Node, c.After.Node))], environment.Objects);
        _additions = [.. environment.Objects.Where(o => !declared.Objects.ContainsKey(o.Id))];
        _generated =
        [
            .. from map in environment.ConfigMaps
               let before = declared.ConfigMaps.GetValueOrDefault(map.Id)
               where before is null || !map.HasFilesOf(before)
               select (map, before is null ? (GeneratorBehavior?)null : GeneratorBehavior.Replace),
        ];
        var maps = environment.ConfigMaps.ById(map => map.Id, map => map.Origin);
        _clusterWide = ClusterWideTransformerDocument.Of(environment.Objects);
        _patches =
        [
            .. changes.Select(c => ObjectPatch.Between(c.Before, c.After, _fields)).OfType<ObjectPatch>(),
            .. declared.Objects.Values.Where(o => !objects.ContainsKey(o.Id)).Select(ObjectPatch.Deletion),
            .. declared.ConfigMaps.Values.Where(map => !maps.ContainsKey(map.Id)).Select(map => ObjectPatch.Deletion(map.Object(environment.Scope))),
        ];
    }

    public IEnumerable<LayerFile> Files()
    {
        var scope = _environment.Scope;
        var stack = scope.Stack;
        yield return new(LayerFile.Kustomization, FileContent.Yaml(stack, Kustomization()), scope.Environment);
        yield return new(NamespaceTransformer, FileContent.Yaml(stack, NamespaceTransformerDocument.Of(scope.Namespace)), scope.Environment);
        if (_clusterWide is not null)
            yield return new(ClusterWideTransformer, FileContent.Yaml(stack, _clusterWide), scope.Environment);
        foreach (var file in LayerFile.Of(_additions, stack).Concat(LayerFile.Of(_generated.Select(g => g.Map))))
            yield return file;
        foreach (var patch in _patches)
            yield return new(patch.Path, FileContent.Patch(stack, patch.Document), patch.Origin);
    }

    private Kustomization Kustomization() => new()
    {
        Resources =
        [
            "../../base",
            .. _environment.RenderedConfigMaps.Select(rendered => "../../../" + rendered.Folder).Order(StringComparer.Ordinal),
            .. _additions.Select(LayerFile.PathOf).Order(StringComparer.Ordinal),
        ],
        ConfigMapGenerator = _generated.Count == 0 ? null : [.. _generated.Select(g => g.Map.Generator(_environment.Scope, g.Behavior))],
        Images = _fields.ImageDocuments(),
        Replicas = _fields.ReplicaDocuments(),
        Patches = _patches.Count == 0 ? null : [.. _patches.Select(p => p.Reference)],
        Transformers = _clusterWide is null ? [NamespaceTransformer] : [NamespaceTransformer, ClusterWideTransformer],
    };
}
