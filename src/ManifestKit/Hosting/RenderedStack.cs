using ManifestKit.Rendering;

namespace ManifestKit.Hosting;

/// <summary>A stack and the files that it gives.</summary>
/// <param name="Stack">The stack as declared.</param>
/// <param name="Files">Its files, ordered by path.</param>
/// <param name="IsComplete">Whether these are all files of the stack; otherwise those of one environment.</param>
internal sealed record RenderedStack(Stack Stack, IReadOnlyList<RenderedFile> Files, bool IsComplete)
{
    /// <summary>Only the files that one environment reads, by any of its names.</summary>
    public RenderedStack In(string environment) =>
        new(Stack, [.. Files.Where(f => f.Environment == EnvironmentNames.Find(Stack, environment)?.Name)], IsComplete: false);
}
