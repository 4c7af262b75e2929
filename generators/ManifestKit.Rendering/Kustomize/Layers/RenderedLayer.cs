namespace ManifestKit.Rendering.Kustomize;

/// <summary>An environment without Kustomize: every object complete, in a file of its own.</summary>
internal sealed class RenderedLayer
{
    private readonly EnvironmentObjects _environment;
    private readonly IReadOnlyList<ClusterObject> _generated;
    private readonly HashedNames _names = new();

    public RenderedLayer(EnvironmentObjects environment)
    {
        _environment = environment;
        _generated = [.. environment.Generated()];
        foreach (var declared in _generated.Select(o => new DeclaredObject(o, environment.Scope)))
            _names.Add(declared.Namespace, declared.Node);
    }

    /// <summary>The objects as they are applied to a cluster, with the files that hold them.</summary>
    public IEnumerable<RenderedObject> Objects =>
        _environment.Objects.Select(o => Complete(o, isGenerated: false)).Concat(_generated.Select(o => Complete(o, isGenerated: true)));

    /// <summary>An object that no generator makes.</summary>
    public RenderedObject Complete(ClusterObject rendered) => Complete(rendered, isGenerated: false);

    private RenderedObject Complete(ClusterObject rendered, bool isGenerated)
    {
        var declared = new DeclaredObject(rendered, _environment.Scope);
        return new(
            $"{OutputLayout.RenderedObjects(_environment.Scope.Name)}/{LayerFile.PathOf(rendered)}",
            _names.Apply(declared.Namespace, declared.Complete(), isGenerated),
            rendered);
    }
}
