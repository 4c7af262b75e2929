using ManifestKit.Hosting;

namespace ManifestKit;

/// <summary>Carries out a plan: everything is written beside its place first, then moved there.</summary>
internal static class PlanWriter
{
    private const string TemporarySuffix = ".manifestkit-new";

    private const UnixFileMode Program =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>Writes what changed and removes what is no longer declared.</summary>
    /// <exception cref="HostException">A file could not be written; none was changed unless the disk failed between two moves.</exception>
    public static void Write(WritePlan plan)
    {
        if (plan.IsInSync)
            return;

        var writes = plan.Files.Append(plan.Ledger).Where(f => f.Change is FileChange.Create or FileChange.Update).ToList();
        var prepared = new List<string>();
        try
        {
            foreach (var file in writes)
                Prepare(Path.Combine(plan.Folder, file.Path), file, plan.Output, prepared);
            foreach (var path in prepared)
                File.Move(path + TemporarySuffix, path, overwrite: true);
            foreach (var file in plan.Files.Where(f => f.Change == FileChange.Remove))
                Remove(plan.Folder, file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new HostException(ExitCode.NotWritten, $"'{plan.Folder}' cannot be written: {exception.Message}");
        }
        finally
        {
            foreach (var path in prepared)
                File.Delete(path + TemporarySuffix);
        }
    }

    private static void Prepare(string path, PlannedFile file, string output, List<string> prepared)
    {
        OutputFolder.CheckParents(output, path);
        if (Directory.Exists(path))
            throw new IOException($"'{path}' is a folder where a file is needed. Move it away.");

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        prepared.Add(path);
        File.WriteAllBytes(path + TemporarySuffix, file.Content.Span);
        if (file.Executable && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(path + TemporarySuffix, Program);
    }

    private static void Remove(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        File.Delete(full);
        for (var parent = Path.GetDirectoryName(full)!; parent.Length > folder.Length; parent = Path.GetDirectoryName(parent)!)
        {
            if (!Directory.Exists(parent) || Directory.EnumerateFileSystemEntries(parent).Any())
                return;
            Directory.Delete(parent);
        }
    }
}
