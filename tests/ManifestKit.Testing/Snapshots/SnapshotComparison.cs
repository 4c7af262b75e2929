namespace ManifestKit.Testing;

/// <summary>What differs between verified files and received texts, as a unified diff; null if nothing does.</summary>
internal static class SnapshotComparison
{
    private const string Nothing = "/dev/null";

    public static string? OfFile(string verified, string text)
    {
        string name = Repository.Relative(verified);
        if (!File.Exists(verified))
        {
            return $"{name} does not exist.\n" + UnifiedDiff.Between("", text, Nothing, name);
        }

        string diff = UnifiedDiff.Between(File.ReadAllText(verified), text, name, name);
        return diff.Length == 0 ? null : diff;
    }

    public static string? OfFolder(string verified, IReadOnlyDictionary<string, string> files)
    {
        string[] present = Directory.Exists(verified)
            ? [.. Directory.EnumerateFiles(verified, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(verified, path).Replace('\\', '/'))]
            : [];

        IEnumerable<string> changed = files
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => OfFile(Path.Combine(verified, file.Key), file.Value))
            .OfType<string>();
        IEnumerable<string> gone = present
            .Where(relative => !files.ContainsKey(relative))
            .Order(StringComparer.Ordinal)
            .Select(relative => $"{Repository.Relative(Path.Combine(verified, relative))} was not received.\n");

        string difference = string.Concat(changed.Concat(gone));
        return difference.Length == 0 ? null : difference;
    }
}
