using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The file of an object that is written complete holds what is declared, and its Kubernetes serves it.</summary>
internal sealed class RenderedProof(RenderedObject item, BaseLayer declared, DeploymentEnvironment environment, ServedVersion version) : IOutputProof
{
    public IEnumerable<OutputProblem> Check(ReadFiles files)
    {
        var written = files.Document(item.Path) ?? DataScalar.Null;
        if (!written.DeepEquals(item.Node) && DataDifference.Between(written, item.Node) is { } difference)
        {
            yield return new(
                OutputProblem.UnprovenOverlay,
                $"{item.Path} has {DataDifference.Show(difference.Found)} at {difference.Path}, where {DataDifference.Show(difference.Wanted)} is declared.",
                item.Origin,
                environment.Name);
        }

        if (KnownKind.Misfit(item.Rendered.Id) is { } unknown)
            yield return new(OutputProblem.Rejected, $"{item.Path} has {item.Rendered.Id}, which {unknown}", item.Origin, environment.Name);

        // Beside an overlay, what the overlay builds is compared with the base.
        if (environment.Layout == KubernetesLayout.Rendered
            && declared.Objects.TryGetValue(item.Rendered.Id, out var before)
            && ChangedSelector.Of(item.Path, before, item.Rendered, environment.Name) is { } change)
            yield return change;

        foreach (var unserved in version.Check(item.Node, item.Path, item.Origin))
            yield return unserved;
    }
}
