namespace ManifestKit.Testing;

/// <summary>Finds the test of a snapshot by its name: the class by the source file beside it, the method by its declaration.</summary>
internal static class SnapshotOwners
{
    private const string Mark = ".verified";

    public static IReadOnlyList<string> Orphans(string folder) =>
    [
        .. Snapshots(new DirectoryInfo(folder))
            .Where(snapshot => !HasOwner(snapshot))
            .Select(snapshot => Repository.Relative(snapshot.FullName))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<FileSystemInfo> Snapshots(DirectoryInfo folder)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            bool isSnapshot = entry is DirectoryInfo
                ? entry.Name.EndsWith(Mark, StringComparison.Ordinal)
                : entry.Name.Contains(Mark + ".", StringComparison.Ordinal);
            if (isSnapshot)
            {
                yield return entry;
            }
            else if (entry is DirectoryInfo { Name: not ("bin" or "obj") } inner)
            {
                foreach (FileSystemInfo snapshot in Snapshots(inner))
                {
                    yield return snapshot;
                }
            }
        }
    }

    private static bool HasOwner(FileSystemInfo snapshot)
    {
        string stem = snapshot.Name[..snapshot.Name.LastIndexOf(Mark, StringComparison.Ordinal)];
        int dot = stem.LastIndexOf('.');
        if (dot < 0)
        {
            return false;
        }

        string source = Path.Combine(Path.GetDirectoryName(snapshot.FullName)!, stem[..dot] + ".cs");
        return File.Exists(source)
            && File.ReadAllText(source).Contains($" {stem[(dot + 1)..]}(", StringComparison.Ordinal);
    }
}
