namespace ManifestKit.Files;

/// <summary>Follows links.</summary>
internal static class RealPath
{
    /// <summary>The attributes of what does not exist.</summary>
    private const FileAttributes Missing = (FileAttributes)(-1);

    /// <summary>The path without any link in it, as far as it exists.</summary>
    public static string Of(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null)
            return path;

        var real = Path.Combine(Of(parent), Path.GetFileName(path));
        return !new DirectoryInfo(real).IsLink() ? real : Of(new DirectoryInfo(real).ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    /// <summary>Whether something is a link, to whatever. A file that does not exist is none.</summary>
    public static bool IsLink(this FileSystemInfo file) => file.Attributes != Missing && file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null;

    /// <summary>Whether a path is a folder or below it. Both are full paths.</summary>
    public static bool IsIn(string path, string folder)
        => (Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar)
            .StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
