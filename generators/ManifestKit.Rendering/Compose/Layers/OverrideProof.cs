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

        var wanted = ComposeMerge.Normalize(complete);
        return DataDifference.Between(merged.Value, wanted) is { } difference
            ? [Problem($"{path} does not make the declared project of {shared}: {difference.Path} would be {DataDifference.Show(difference.Found)} instead of {DataDifference.Show(difference.Wanted)}.", OriginOf(difference))]
            : [];
    }

    private Declaration OriginOf(DataDifference difference) =>
        difference.Path.Tokens is ["services", var name, ..]
            ? scope.Stack.Workloads.SelectMany(workload => PodService.Of(new(workload, scope))).FirstOrDefault(service => service.Name == name)?.Origin ?? scope.Environment
            : scope.Environment;

    private OutputProblem Problem(string message, Declaration origin) => new(OutputProblem.UnprovenOverride, message, origin, scope.Name);
}
