using Microsoft.Win32.SafeHandles;

namespace ManifestKit.Files;

/// <summary>What will become a file, beside its place: a move there is atomic, and proves nothing about other folders.</summary>
internal static class TemporaryFile
{
    private const UnixFileMode Program =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>The temporary file of a path.</summary>
    public static string Of(string path) => path + ".manifestkit-new";

    /// <summary>Writes the temporary file of a path, whose folder is there.</summary>
    public static void Write(string path, FileVersion version)
    {
        using var file = Create(Of(path));
        RandomAccess.Write(file, version.Content.Span, 0);
        if (version.IsExecutable && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, Program);
    }

    /// <summary>Puts the temporary file in its place.</summary>
    public static void Commit(string path) => File.Move(Of(path), path, overwrite: true);

    /// <summary>A new file: what is in its place is deleted, so that no link is followed.</summary>
    private static SafeFileHandle Create(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        }
        catch (IOException)
        {
            File.Delete(path);
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        }
    }

    /// <summary>Deletes the temporary file of a path, if there is one.</summary>
    public static void Delete(string path)
    {
        if (Directory.Exists(Path.GetDirectoryName(path)))
            File.Delete(Of(path));
    }
}
