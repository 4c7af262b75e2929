using ManifestKit.Hosting;
using ManifestKit.Rendering;

namespace ManifestKit;

/// <summary>What has to happen to a stack's folder.</summary>
/// <param name="Stack">The stack's name.</param>
/// <param name="Output">The output folder.</param>
/// <param name="Files">Every file, ordered by path.</param>
/// <param name="Ledger">The ledger's new text.</param>
internal sealed record WritePlan(string Stack, string Output, IReadOnlyList<PlannedFile> Files, PlannedFile Ledger)
{
    /// <summary>The stack's folder.</summary>
    public string Folder => Path.Combine(Output, Stack);

    /// <summary>The files that somebody else wrote.</summary>
    public IEnumerable<string> Conflicts => Files.Where(f => f.IsConflict).Select(f => Path.Combine(Folder, f.Path));

    /// <summary>Whether nothing has to happen.</summary>
    public bool IsInSync => Files.All(f => f.Change == FileChange.None) && Ledger.Change == FileChange.None;

    /// <summary>Compares what was rendered with what is there.</summary>
    /// <exception cref="HostException">The folder cannot be read.</exception>
    public static WritePlan For(RenderedStack rendered, string output)
    {
        var folder = Path.Combine(output, rendered.Stack.Name);
        try
        {
            var owned = OwnedFiles.Read(folder);
            List<PlannedFile> files = [.. rendered.Files.Select(file => Write(file, folder, owned))];
            if (rendered.IsComplete)
                files.AddRange(owned.Paths.Except(rendered.Files.Select(f => f.Path)).Select(path => Remove(path, folder, owned)));
            files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
            return new(rendered.Stack.Name, output, files, LedgerAfter(owned.After(files), folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new HostException(ExitCode.NotWritten, $"'{folder}' cannot be read: {exception.Message}");
        }
    }

    private static PlannedFile Write(RenderedFile file, string folder, OwnedFiles owned)
    {
        var existing = Read(folder, file.Path);
        var change = existing is null ? FileChange.Create : file.Content.Span.SequenceEqual(existing) ? FileChange.None : FileChange.Update;
        return new(file.Path, change, file.Content, existing)
        {
            Executable = file.Executable,
            IsConflict = change == FileChange.Update && !owned.Wrote(file.Path, Hash.Of(existing)),
        };
    }

    private static PlannedFile Remove(string path, string folder, OwnedFiles owned)
    {
        var existing = Read(folder, path);
        return new(path, FileChange.Remove, default, existing) { IsConflict = existing is not null && !owned.Wrote(path, Hash.Of(existing)) };
    }

    private static PlannedFile LedgerAfter(OwnedFiles owned, string folder)
    {
        var content = owned.ToBytes();
        var existing = Read(folder, OwnedFiles.Path);
        var change = existing is null ? FileChange.Create : content.AsSpan().SequenceEqual(existing) ? FileChange.None : FileChange.Update;
        return new(OwnedFiles.Path, change, content, existing);
    }

    private static byte[]? Read(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        return File.Exists(full) ? File.ReadAllBytes(full) : null;
    }
}
