using ManifestKit.Hosting;
using ManifestKit.Rendering;

namespace ManifestKit.Files;

/// <summary>What has to happen to a stack's folder.</summary>
/// <param name="Stack">The stack's name.</param>
/// <param name="Folder">The stack's folder.</param>
/// <param name="Files">Every file, ordered by path.</param>
/// <param name="Ledger">The list of owned files.</param>
internal sealed record WritePlan(string Stack, string Folder, IReadOnlyList<PlannedFile> Files, PlannedFile Ledger)
{
    /// <summary>Whether something that somebody else wrote would be lost.</summary>
    public bool HasConflicts => Files.Any(f => f.Conflict is not null);

    /// <summary>Whether nothing has to happen.</summary>
    public bool IsInSync => Files.Append(Ledger).All(f => f.Change == FileChange.None);

    /// <summary>Compares what was rendered with what is there.</summary>
    /// <exception cref="HostException">The folder cannot be read, or something is in the way.</exception>
    public static WritePlan For(RenderedStack rendered, OutputFolder output)
    {
        var folder = output.PathOf(rendered.Stack.Name);
        try
        {
            var reader = new StackFolder(output, folder);
            var ledger = reader.Read(OwnedFiles.Path);
            var owned = OwnedFiles.Read(folder, ledger);
            List<PlannedFile> files = [.. InParallel.Select(rendered.Files, file => Write(file, reader, owned))];
            if (rendered.IsComplete)
                files.AddRange(owned.Paths.Except(rendered.Files.Select(f => f.Path)).Select(path => Remove(path, reader, owned)));
            files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
            return new(rendered.Stack.Name, folder, files, new(OwnedFiles.Path, ledger, new(owned.After(files).ToBytes(), IsExecutable: false)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(folder, exception);
        }
    }

    /// <summary>A stack's folder cannot be read.</summary>
    public static HostException Unreadable(string folder, Exception exception) =>
        new(HostError.InputOutput, $"'{folder}' cannot be read: {exception.Message} Check its permissions, then run again.");

    private static PlannedFile Write(RenderedFile file, StackFolder folder, OwnedFiles owned)
    {
        var planned = new PlannedFile(file.Path, folder.Read(file.Path, file.Content), new(file.Content, file.Executable));
        return planned.Change == FileChange.Update ? planned with { Conflict = owned.ConflictOf(planned) } : planned;
    }

    private static PlannedFile Remove(string path, StackFolder folder, OwnedFiles owned)
    {
        var planned = new PlannedFile(path, folder.Read(path), null);
        return planned.Change == FileChange.Remove ? planned with { Conflict = owned.ConflictOf(planned) } : planned;
    }
}
