using ManifestKit.Files;
using ManifestKit.Rendering;

namespace ManifestKit.Hosting;

/// <summary>Takes a stack from declaration to files, in memory.</summary>
internal static class StackFiles
{
    /// <summary>Renders all files of a stack.</summary>
    /// <exception cref="HostException">The declaration cannot be rendered.</exception>
    public static RenderedStack Render(Stack stack)
    {
        try
        {
            var files = StackRenderer.Render(stack);
            CheckPaths(files);
            return new(stack, files, IsComplete: true);
        }
        catch (RenderException problem)
        {
            throw NotExpressible(problem.Origin, problem.Message);
        }
    }

    private static void CheckPaths(IReadOnlyList<RenderedFile> files)
    {
        var folders = files.SelectMany(f => RelativePath.Folders(f.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (RelativePath.Problem(file.Path) is { } problem)
                throw NotExpressible(file.Origin, $"'{file.Path}' would be written, which {problem}. Rename what is declared here.");
            if (folders.Contains(file.Path))
                throw NotExpressible(file.Origin, $"'{file.Path}' would be a file and a folder. Rename what is declared here.");
        }
    }

    private static HostException NotExpressible(Declaration origin, string message) => new(HostError.NotExpressible, message, SourcePlace.Of(origin.Source));
}
