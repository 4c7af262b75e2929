using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>An environment without Kustomize: every object complete, in a file of its own.</summary>
internal sealed class RenderedLayer
{
    public RenderedLayer(EnvironmentObjects environment)
    {
        var objects = environment.All().Select(o => (Rendered: o, Declared: new DeclaredObject(o, environment.Scope))).ToList();
        var names = new HashedNames();
        foreach (var (_, declared) in objects.Where(o => IsGenerated(o.Declared)))
            names.Add(declared.Namespace, declared.Node);
        Objects =
        [
            .. objects.Select(o => (
                Path: $"{OutputLayout.RenderedObjects(environment.Scope.Name)}/{LayerFile.PathOf(o.Rendered)}",
                Node: names.Apply(o.Declared.Namespace, o.Declared.Complete(), IsGenerated(o.Declared)),
                o.Rendered.Origin)),
        ];
    }

    /// <summary>The objects as they are applied to a cluster, with the files that hold them.</summary>
    public IReadOnlyList<(string Path, DataMap Node, Declaration Origin)> Objects { get; }

    /// <summary>Only generators make ConfigMaps.</summary>
    private static bool IsGenerated(DeclaredObject declared) => declared.Id is { ApiVersion: "v1", Kind: "ConfigMap" };
}
