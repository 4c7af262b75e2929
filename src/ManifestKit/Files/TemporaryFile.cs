namespace ManifestKit.Files;

/// <summary>What will become a file, beside its place: a move there is atomic, and proves nothing about other folders.</summary>
internal static class TemporaryFile
{
    private const UnixFileMode Program =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>The temporary file of a path.</summary>
    public static string Of(string path) => path + ".manifestkit-new";

    /// <summary>Writes the temporary file of a path, with the folders above it.</summary>
    public static void Write(string path, FileVersion version)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Delete(path);
        using (var stream = new FileStream(Of(path), FileMode.CreateNew, FileAccess.Write))
            stream.Write(version.Content.Span);
        if (version.IsExecutable && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(Of(path), Program);
    }

    /// <summary>Puts the temporary file in its place.</summary>
    public static void Commit(string path) => File.Move(Of(path), path, overwrite: true);

    /// <summary>Deletes the temporary file of a path, if there is one.</summary>
    public static void Delete(string path)
    {
        if (Directory.Exists(Path.GetDirectoryName(path)))
            File.Delete(Of(path));
    }
}
