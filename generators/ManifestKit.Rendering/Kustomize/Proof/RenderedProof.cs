using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The file of an object that is written complete holds what is declared.</summary>
internal sealed class RenderedProof(string path, DataMap declared, Declaration origin, string environment) : IOutputProof
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
                environment);
        }
    }
}
