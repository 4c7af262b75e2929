namespace ManifestKit.Hosting;

/// <summary>Shows paths so that they mean the same on every machine.</summary>
internal static class RepositoryPath
{
    private const string DeterministicRoot = "/_/";

    /// <summary>A path relative to the repository, with forward slashes; in full if it is elsewhere.</summary>
    /// <param name="repository">The repository's root.</param>
    /// <param name="path">A path of this machine, or one that a deterministic build wrote.</param>
    public static string Show(string repository, string path)
    {
        if (path.StartsWith(DeterministicRoot, StringComparison.Ordinal))
            return path[DeterministicRoot.Length..];
        var relative = Path.GetRelativePath(repository, path).Replace('\\', '/');
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) ? path : relative;
    }
}
