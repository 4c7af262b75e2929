namespace ManifestKit.Files;

/// <summary>What a file holds before or after a change.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="IsExecutable">Whether it is a program.</param>
internal sealed record FileVersion(ReadOnlyMemory<byte> Content, bool IsExecutable)
{
    /// <summary>Whether it is a link to a file elsewhere.</summary>
    public bool IsLink { get; init; }

    /// <summary>The file on the disk; null when there is none.</summary>
    public static FileVersion? Read(FileInfo file)
    {
        var isLink = file.IsLink();
        if (!file.Exists)
            return isLink ? new FileVersion(default, false) { IsLink = true } : null;
        return new(File.ReadAllBytes(file.FullName), !OperatingSystem.IsWindows() && file.UnixFileMode.HasFlag(UnixFileMode.UserExecute)) { IsLink = isLink };
    }

    /// <summary>Whether this is as good as <paramref name="wanted"/>: Windows has no programs, and a team may make one of a file.</summary>
    public bool Is(FileVersion wanted)
        => Content.Span.SequenceEqual(wanted.Content.Span) && (IsExecutable || !wanted.IsExecutable || OperatingSystem.IsWindows());
}
