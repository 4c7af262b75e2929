namespace ManifestKit.Testing;

/// <summary>An empty folder outside the repository, deleted at the end of the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>Makes the folder.</summary>
    public TemporaryFolder()
    {
        FullName = Directory.CreateTempSubdirectory("manifestkit-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            // nginx started by root serves as another user.
            File.SetUnixFileMode(FullName, Readable);
        }
    }

    /// <summary>The absolute path.</summary>
    public string FullName { get; }

    /// <summary>The absolute path of a file or folder given relative to this one.</summary>
    public string PathOf(string relative) => Path.Combine(FullName, relative);

    /// <summary>Writes a file as UTF-8 without BOM, with the folders above it, and returns its absolute path.</summary>
    public string Write(string relative, string text)
    {
        string path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
