using System.Collections.Concurrent;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Every overlay builds what its environment declares.</summary>
internal sealed class KustomizeProof(BaseLayer declared, IReadOnlyList<EnvironmentObjects> environments) : IOutputProof
{
    public IEnumerable<OutputProblem> Check(ReadFiles files)
    {
        var build = new KustomizeBuild(files);
        var equal = new ConcurrentDictionary<(DataMap, DataMap), bool>();
        return [.. InParallel.Select(environments, environment => new OverlayProof(declared, environment).Check(build, equal).ToList()).SelectMany(problems => problems)];
    }
}
