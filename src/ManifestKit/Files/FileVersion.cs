using System.Buffers;

namespace ManifestKit.Files;

/// <summary>What a file holds before or after a change.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="IsExecutable">Whether it is a program.</param>
internal sealed record FileVersion(ReadOnlyMemory<byte> Content, bool IsExecutable)
{
    /// <summary>Whether it is a link to a file elsewhere.</summary>
    public bool IsLink { get; init; }

    /// <summary>The file on the disk; null when there is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="expected">What it most likely holds: the same bytes are kept once.</param>
    public static FileVersion? Read(FileInfo file, ReadOnlyMemory<byte> expected)
    {
        var isLink = file.IsLink();
        if (!file.Exists)
            return isLink ? new FileVersion(default, false) { IsLink = true } : null;
        return new(Bytes(file.FullName, expected), !OperatingSystem.IsWindows() && file.UnixFileMode.HasFlag(UnixFileMode.UserExecute)) { IsLink = isLink };
    }

    private static ReadOnlyMemory<byte> Bytes(string path, ReadOnlyMemory<byte> expected)
    {
        using var file = File.OpenHandle(path);
        if (RandomAccess.GetLength(file) != expected.Length)
            return File.ReadAllBytes(path);
        var buffer = ArrayPool<byte>.Shared.Rent(expected.Length);
        var isExpected = buffer.AsSpan(0, RandomAccess.Read(file, buffer.AsSpan(0, expected.Length), 0)).SequenceEqual(expected.Span);
        ArrayPool<byte>.Shared.Return(buffer);
        return isExpected ? expected : File.ReadAllBytes(path);
    }

    /// <summary>Whether this is as good as <paramref name="wanted"/>: Windows has no programs, and a team may make one of a file.</summary>
    public bool Is(FileVersion wanted)
        => Content.Span.SequenceEqual(wanted.Content.Span) && (IsExecutable || !wanted.IsExecutable || OperatingSystem.IsWindows());
}
