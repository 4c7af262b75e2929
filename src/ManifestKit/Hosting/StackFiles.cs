using ManifestKit.Files;
using ManifestKit.Rendering;

namespace ManifestKit.Hosting;

/// <summary>Takes a stack from declaration to files, in memory.</summary>
internal static class StackFiles
{
    /// <summary>Renders all files of a stack.</summary>
    /// <exception cref="RenderException">The declaration cannot be rendered.</exception>
    public static RenderedStack Render(Stack stack)
    {
        var files = StackRenderer.Render(stack);
        if (PathProblems(files).ToList() is { Count: > 0 } problems)
            throw new RenderException(problems);
        return new(stack, files, IsComplete: true);
    }

    private static IEnumerable<RenderProblem> PathProblems(IReadOnlyList<RenderedFile> files)
    {
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            // Where a folder is known, so are those above it.
            foreach (var folder in RelativePath.Folders(file.Path))
            {
                if (!folders.Add(folder))
                    break;
            }
        }

        foreach (var file in files)
        {
            if (RelativePath.Problem(file.Path) is { } problem)
                yield return new(file.Origin, $"'{file.Path}' would be written, which {problem}. Rename what is declared here.");
            if (folders.Contains(file.Path))
                yield return new(file.Origin, $"'{file.Path}' would be a file and a folder. Rename what is declared here.");
        }
    }
}
