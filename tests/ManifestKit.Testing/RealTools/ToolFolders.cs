namespace ManifestKit.Testing;

/// <summary>Where programs are looked for: the folder of real tools first, then the search path.</summary>
internal static class ToolFolders
{
    // A user's search path often lacks the system folders, where nginx is.
    private static readonly string[] SystemFolders = ["/usr/sbin", "/sbin"];

    public static string? Find(string program)
    {
        string[] suffixes = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        return Folders()
            .SelectMany(folder => suffixes.Select(suffix => Path.Combine(folder, program + suffix)))
            .FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> Folders()
    {
        string tools = Environment.GetEnvironmentVariable(RealTool.FolderVariable) ?? "";
        string path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return [.. new[] { tools }.Concat(path.Split(Path.PathSeparator)).Where(folder => folder.Length > 0), .. SystemFolders];
    }
}
