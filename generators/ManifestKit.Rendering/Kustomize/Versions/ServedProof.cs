namespace ManifestKit.Rendering.Kustomize;

/// <summary>Everything that an environment has is served by its version of Kubernetes.</summary>
internal sealed class ServedProof(EnvironmentObjects environment) : IOutputProof
{
    public IEnumerable<OutputProblem> Check(ReadFiles files)
    {
        var scope = environment.Scope;
        return environment.Objects.SelectMany(o => ServedVersion.Check(o.Node, OutputLayout.KustomizeOverlay(scope.Name), o.Origin, scope.Environment));
    }
}
