using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The file of an object that is written complete holds what is declared, and its Kubernetes serves it.</summary>
internal sealed class RenderedProof(string path, DataMap declared, Declaration origin, DeploymentEnvironment environment) : IOutputProof
{
    public IEnumerable<OutputProblem> Check(ReadFiles files)
    {
        var written = files.Document(path) ?? DataScalar.Null;
        if (!written.DeepEquals(declared) && DataDifference.Between(written, declared) is { } difference)
        {
            yield return new(
                OutputProblem.UnprovenOverlay,
                $"{path} has {DataDifference.Show(difference.Found)} at {difference.Path}, where {DataDifference.Show(difference.Wanted)} is declared.",
                origin,
                environment.Name);
        }

        foreach (var unserved in ServedVersion.Check(declared, path, origin, environment))
            yield return unserved;
    }
}
