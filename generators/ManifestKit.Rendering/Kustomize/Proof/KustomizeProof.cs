using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Every overlay builds what its environment declares.</summary>
internal sealed class KustomizeProof(BaseLayer declared, IReadOnlyList<EnvironmentObjects> environments) : IOutputProof
{
    public IEnumerable<OutputProblem> Check(ReadFiles files)
    {
        var build = new KustomizeBuild(files);
        var equal = new HashSet<(DataMap, DataMap)>();
        return [.. environments.SelectMany(environment => new OverlayProof(declared, environment).Check(build, equal))];
    }
}
