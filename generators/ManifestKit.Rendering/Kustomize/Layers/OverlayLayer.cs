using ManifestKit.Kustomize;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The overlay of an environment: its namespace, what it has beyond the base, and a patch for each object that differs.</summary>
internal sealed class OverlayLayer
{
    private const string NamespaceTransformer = "namespace-transformer.yaml";

    private readonly EnvironmentScope _scope;
    private readonly BaseLayer _base;
    private readonly IReadOnlyList<ClusterObject> _additions;
    private readonly IReadOnlyList<ObjectPatch> _patches;

    public OverlayLayer(EnvironmentScope scope, BaseLayer declared)
    {
        _scope = scope;
        _base = declared;
        var objects = ClusterObjects.Of(scope);
        var inBase = declared.Objects.ToDictionary(o => o.Identity);
        var wanted = objects.Select(o => o.Identity).ToHashSet();
        _additions = [.. Namespaces.Of(scope), .. ExternalSecrets.Of(scope), .. objects.Where(o => !inBase.ContainsKey(o.Identity))];
        _patches =
        [
            .. objects.Where(o => inBase.ContainsKey(o.Identity)).Select(o => ObjectPatch.Between(inBase[o.Identity], o)).OfType<ObjectPatch>(),
            .. declared.Objects.Where(o => !wanted.Contains(o.Identity)).Select(ObjectPatch.Deletion),
        ];
    }

    public IEnumerable<(string Path, FileContent Content, Declaration Origin)> Files()
    {
        var stack = _scope.Stack;
        yield return (LayerFiles.Kustomization, FileContent.Yaml(stack, Kustomization()), _scope.Environment);
        yield return (NamespaceTransformer, FileContent.Yaml(stack, NamespaceTransformerDocument.Of(_scope.Namespace)), _scope.Environment);
        foreach (var file in LayerFiles.Of(_additions, stack))
            yield return file;
        foreach (var patch in _patches)
            yield return (patch.Path, FileContent.Patch(stack, patch.Document), patch.Origin);
        foreach (var (path, content, origin) in ChangedConfigFiles())
            yield return (path, FileContent.Text(content), origin);
    }

    private Kustomization Kustomization()
    {
        var changed = ChangedConfigFiles().Select(file => file.Path).ToHashSet();
        List<ConfigMapArgs> generators = [.. ConfigMaps.Generators(_scope).Select(Replacing(changed)).OfType<ConfigMapArgs>()];
        return new()
        {
            Resources =
            [
                "../../base",
                .. ConfigMaps.OfRenderedFiles(_scope).Select(k => "../../../" + k.Folder).Order(StringComparer.Ordinal),
                .. _additions.Select(LayerFiles.PathOf).Order(StringComparer.Ordinal),
            ],
            ConfigMapGenerator = generators.Count == 0 ? null : generators,
            Patches = _patches.Count == 0 ? null : [.. _patches.Select(p => p.Reference)],
            Transformers = [NamespaceTransformer],
        };
    }

    /// <summary>The generator of the base replaced by one that reads this environment's files, if one of them is different.</summary>
    private static Func<ConfigMapArgs, ConfigMapArgs?> Replacing(HashSet<string> changed) => generator =>
    {
        if (!generator.Files!.Any(file => changed.Contains(file[(file.IndexOf('=') + 1)..])))
            return null;
        generator.Behavior = GeneratorBehavior.Replace;
        return generator;
    };

    private IEnumerable<(string Path, string Content, Declaration Origin)> ChangedConfigFiles()
    {
        var files = ConfigMaps.Files(_scope).ToList();
        var changedWorkloads = files.Where(f => !_base.ConfigFiles.TryGetValue(f.Path, out var content) || content != f.Content)
            .Select(f => FolderOf(f.Path)).ToHashSet();
        return files.Where(f => changedWorkloads.Contains(FolderOf(f.Path)));
    }

    private static string FolderOf(string path) => path[..path.LastIndexOf('/')];
}
