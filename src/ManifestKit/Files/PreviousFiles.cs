using ManifestKit.Hosting;
using ManifestKit.Rendering;

namespace ManifestKit.Files;

/// <summary>What the generator wrote before, as it stands.</summary>
internal static class PreviousFiles
{
    /// <summary>The files of a stack by path: those that a plan replaces, keeps or removes, and the base, which a plan for one environment does not look at.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="isComplete">Whether it looks at every file.</param>
    /// <param name="output">The folder that the stack's folder is in.</param>
    /// <exception cref="HostException">A file cannot be read, or something is in the way.</exception>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Of(WritePlan plan, bool isComplete, OutputFolder output)
    {
        var files = plan.Files.Where(file => file.Before is not null).ToDictionary(file => file.Path, file => file.Before!.Content, StringComparer.Ordinal);
        if (!isComplete)
            AddBase(files, plan, output);
        return files;
    }

    private static void AddBase(Dictionary<string, ReadOnlyMemory<byte>> files, WritePlan plan, OutputFolder output)
    {
        try
        {
            var reader = new StackFolder(output, plan.Folder);
            foreach (var path in OwnedFiles.Read(plan.Folder, plan.Ledger.Before).Paths.Where(path => path.StartsWith($"{OutputLayout.KustomizeBase}/", StringComparison.Ordinal)))
            {
                if (reader.Read(path) is { } file)
                    files.Add(path, file.Content);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw WritePlan.Unreadable(plan.Folder, exception);
        }
    }
}
