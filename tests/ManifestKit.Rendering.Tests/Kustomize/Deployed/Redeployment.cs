using System.Text;

namespace ManifestKit.Rendering.Tests.Kustomize.Deployed;

/// <summary>A stack is rendered into a folder where another version of it stands.</summary>
internal static class Redeployment
{
    /// <summary>What a cluster would reject.</summary>
    public static IReadOnlyList<OutputProblem> Of(Stack before, Stack after) => Of(StackRenderer.Render(before), after);

    /// <summary>What a cluster would reject, where files stand as they are given.</summary>
    public static IReadOnlyList<OutputProblem> Of(IReadOnlyList<RenderedFile> before, Stack after)
    {
        var files = StackRenderer.Render(after);
        Assert.Empty(OutputCheck.Run(files));
        var (old, now) = (before.ToDictionary(file => file.Path, file => file.Content), files.ToDictionary(file => file.Path, file => file.Content));
        var changed = old.Keys.Union(now.Keys).Where(path => !old.TryGetValue(path, out var a) || !now.TryGetValue(path, out var b) || !a.Span.SequenceEqual(b.Span)).ToHashSet(StringComparer.Ordinal);
        return DeployedCheck.Run(after, files, old, changed);
    }

    /// <summary>Files with another text in one of them.</summary>
    public static IReadOnlyList<RenderedFile> With(this IReadOnlyList<RenderedFile> files, string path, Func<string, string> change) =>
        [.. files.Select(file => file.Path == path ? file with { Content = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Content.Span))) } : file)];
}
