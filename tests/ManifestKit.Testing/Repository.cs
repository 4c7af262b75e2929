namespace ManifestKit.Testing;

/// <summary>The working copy that the running test assembly was built in.</summary>
public static class Repository
{
    private const string Marker = "ManifestKit.sln";

    /// <summary>The absolute path of the top folder.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The absolute path of a file or folder given relative to the top folder, with <c>/</c>.</summary>
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    /// <summary>The path relative to the top folder, with <c>/</c> on every platform.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>
    /// Where a source file named by <c>[CallerFilePath]</c> is in this working copy. A build with
    /// <c>ContinuousIntegrationBuild</c> names it <c>/_/tests/…</c>, so the longest tail that exists here is taken.
    /// </summary>
    /// <exception cref="FileNotFoundException">No tail of the path names a file of this working copy.</exception>
    public static string SourceFile(string callerFilePath)
    {
        if (callerFilePath.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(callerFilePath))
        {
            return callerFilePath;
        }

        string[] segments = callerFilePath.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        for (int first = 0; first < segments.Length; first++)
        {
            string candidate = Path.Combine([Root, .. segments[first..]]);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new FileNotFoundException($"'{callerFilePath}' is not a source file below '{Root}'.", callerFilePath);
    }

    private static string FindRoot(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above '{start}' holds {Marker}: run the tests from a working copy.");
    }
}
