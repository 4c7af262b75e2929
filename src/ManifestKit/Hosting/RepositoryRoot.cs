namespace ManifestKit.Hosting;

/// <summary>Finds the repository around a program, whatever the working directory is.</summary>
internal static class RepositoryRoot
{
    private static readonly EnumerationOptions Accessible = new() { IgnoreInaccessible = true };

    /// <summary>The nearest folder above the program's source that is a checkout or holds a solution.</summary>
    /// <param name="callerFile">The source file that called the host. In a deterministic build its path exists on no machine.</param>
    public static string Find(string callerFile)
    {
        var sourceFolder = File.Exists(callerFile) ? Path.GetDirectoryName(callerFile) : null;
        return Above(sourceFolder)
            ?? (sourceFolder is null ? Above(AppContext.BaseDirectory) : null)
            ?? sourceFolder
            ?? Directory.GetCurrentDirectory();
    }

    private static string? Above(string? folder)
    {
        for (var candidate = folder; candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            if (IsRoot(candidate))
                return candidate;
        }

        return null;
    }

    private static bool IsRoot(string folder) =>
        Path.Exists(Path.Combine(folder, ".git"))
        || Directory.EnumerateFiles(folder, "*.sln", Accessible).Any()
        || Directory.EnumerateFiles(folder, "*.slnx", Accessible).Any();
}
