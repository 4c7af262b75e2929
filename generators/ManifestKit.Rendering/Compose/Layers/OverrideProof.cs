using ManifestKit.Languages.Compose;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Compose;

/// <summary>What an override has to mean: Compose makes the environment's complete project of the base and it, by Compose's own rules.</summary>
/// <param name="path">The override.</param>
/// <param name="shared">The base.</param>
/// <param name="complete">The environment's project.</param>
/// <param name="scope">The environment.</param>
internal sealed class OverrideProof(string path, string shared, DataMap complete, EnvironmentScope scope) : IOutputProof
{
    /// <inheritdoc/>
    public IEnumerable<OutputProblem> Check(ReadFiles files)
    {
        if (files.Document(path) is not DataMap later || files.Document(shared) is not DataMap earlier)
            return [Problem($"{path} and {shared} cannot be merged: one of them is no map.", scope.Environment)];
        var merged = ComposeMerge.Merge(earlier, later);
        if (!merged.Success)
            return merged.Errors.Select(error => Problem($"{path} cannot be merged with {shared}: {error.Message}", scope.Environment));

        return DataDifference.Between(merged.Value, ComposeMerge.Normalize(complete)) is { } difference ? [Differs(difference)] : [];
    }

    private OutputProblem Differs(DataDifference difference) => Problem(
        $"{path} does not make the declared project of {shared}: {difference.Path} would be {DataDifference.Show(difference.Found)} instead of {DataDifference.Show(difference.Wanted)}.",
        difference.Path.Tokens is ["services", var name, ..] && ServiceOf(name) is { } service ? service.Origin : scope.Environment);

    private PodService? ServiceOf(string name) =>
        scope.Stack.Workloads.SelectMany(workload => PodService.Of(new(workload, scope))).FirstOrDefault(service => service.Name == name);

    private OutputProblem Problem(string message, Declaration origin) => new(OutputProblem.UnprovenOverride, message, origin, scope.Name);
}
