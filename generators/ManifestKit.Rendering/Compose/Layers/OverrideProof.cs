using ManifestKit.Documents;
using ManifestKit.Languages.Compose;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;

namespace ManifestKit.Rendering.Compose;

/// <summary>
/// What an override has to be: Compose makes the environment's complete project of the base and it. Both texts are read back and merged by
/// Compose's rules.
/// </summary>
/// <param name="file">What the override has to be by itself.</param>
/// <param name="shared">The text of the base.</param>
/// <param name="complete">The environment's project.</param>
/// <param name="scope">The environment.</param>
internal sealed class OverrideProof(IFileFormat file, string shared, MapNode complete, EnvironmentScope scope) : IFileFormat
{
    /// <summary>The id of what the proof finds.</summary>
    public const string Id = "MK9202";

    /// <inheritdoc/>
    public IEnumerable<FileProblem> Check(string text) => [.. file.Check(text), .. Prove(text)];

    private IEnumerable<FileProblem> Prove(string text)
    {
        // A text that is no Compose file is reported as that.
        if (YamlReader.Parse(text).ValueOrDefault is not DataMap later || YamlReader.Parse(shared).ValueOrDefault is not DataMap earlier)
            return [];
        var merged = ComposeMerge.Merge(earlier, later);
        if (!merged.Success)
            return merged.Errors.Select(error => FileProblem.At(text, error.Span, $"cannot be merged with compose.yaml: {error.Message}") with { Id = Id });
        var wanted = ComposeMerge.Normalize((DataMap)YamlReader.Parse(complete.ToYaml()).Value);
        return TreeDifference.First(merged.Value, wanted) is { } difference
            ? [new(1, $"does not make the declared project of compose.yaml: {difference}") { Id = Id, Origin = OriginOf(difference) }]
            : [];
    }

    private Workload? OriginOf(TreeDifference difference) => difference.Path is ["services", var name, ..] ? scope.Stack.Workloads.FirstOrDefault(w => w.Name == name) : null;
}
