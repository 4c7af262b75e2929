using ManifestKit.Hosting;
using ManifestKit.Rendering;

namespace ManifestKit.Files;

/// <summary>
/// Carries out a plan in two steps. First everything is written beside its place, the new ledger before all else; if that fails,
/// nothing has changed. Then each file is moved to its place, the ledger last; what cannot be moved stays old, and
/// the new ledger is then still beside the old one, so that the next run knows the files of both as its own.
/// </summary>
internal static class PlanWriter
{
    /// <summary>Writes what changed and removes what is no longer declared.</summary>
    /// <exception cref="HostException">A file could not be written.</exception>
    public static void Write(WritePlan plan)
    {
        var ledger = Path.Combine(plan.Folder, plan.Ledger.Path);
        if (plan.IsInSync && !File.Exists(TemporaryFile.Of(ledger)))
            return;

        var written = plan.Files.Where(f => f.Change is FileChange.Create or FileChange.Update).ToList();
        try
        {
            Prepare(plan, ledger, written);
            InParallel.Do(written, file => TemporaryFile.Commit(Path.Combine(plan.Folder, file.Path)));
            foreach (var file in plan.Files.Where(f => f.Change == FileChange.Remove))
                Remove(plan.Folder, file.Path);
            TemporaryFile.Commit(ledger);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new HostException(HostError.InputOutput, $"'{plan.Folder}' cannot be written: {exception.Message} Check permissions and free space, then run again.");
        }
    }

    private static void Prepare(WritePlan plan, string ledger, IReadOnlyList<PlannedFile> written)
    {
        // A run that was interrupted left its ledger, and perhaps files beside some that are no longer written.
        if (File.Exists(TemporaryFile.Of(ledger)))
        {
            foreach (var file in plan.Files)
                TemporaryFile.Delete(Path.Combine(plan.Folder, file.Path));
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(ledger)!);
            TemporaryFile.Write(ledger, plan.Ledger.After!);
            foreach (var folder in written.Select(file => Path.GetDirectoryName(file.Path)!).Distinct())
                Directory.CreateDirectory(Path.Combine(plan.Folder, folder));
            InParallel.Do(written, file => TemporaryFile.Write(Path.Combine(plan.Folder, file.Path), file.After!));
        }
        catch
        {
            foreach (var file in written.Append(plan.Ledger))
            {
                TemporaryFile.Delete(Path.Combine(plan.Folder, file.Path));
                DeleteEmptyFolders(plan.Folder, file.Path);
            }

            throw;
        }
    }

    private static void Remove(string folder, string path)
    {
        File.Delete(Path.Combine(folder, path));
        DeleteEmptyFolders(folder, path);
    }

    private static void DeleteEmptyFolders(string folder, string path)
    {
        foreach (var parent in RelativePath.Folders(path).Select(p => Path.Combine(folder, p)).Where(Directory.Exists))
        {
            if (Directory.EnumerateFileSystemEntries(parent).Any())
                return;
            Directory.Delete(parent);
        }
    }
}
