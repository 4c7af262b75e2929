namespace ManifestKit.Rendering.Kustomize;

/// <summary>Everything that an environment has is served by its version of Kubernetes.</summary>
internal sealed class ServedProof(EnvironmentObjects environment) : IOutputProof
{
    public IEnumerable<OutputProblem> Check(ReadFiles files)
    {
        var scope = environment.Scope;
        var folder = OutputLayout.KustomizeOverlay(scope.Name);
        var version = new ServedVersion(scope.Environment);
        return environment.Objects.SelectMany(o => version.Check(o.Node, folder, o.Origin));
    }
}
