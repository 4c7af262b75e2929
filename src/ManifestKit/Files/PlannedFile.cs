namespace ManifestKit;

/// <summary>A file and what happens to it.</summary>
/// <param name="Path">The path in the stack's folder, with forward slashes.</param>
/// <param name="Change">What happens.</param>
/// <param name="Content">What it will hold; empty when it is removed.</param>
/// <param name="Existing">What it holds now; null when it does not exist.</param>
internal sealed record PlannedFile(string Path, FileChange Change, ReadOnlyMemory<byte> Content, byte[]? Existing)
{
    /// <summary>Whether somebody else wrote what would be lost.</summary>
    public bool IsConflict { get; init; }

    /// <summary>Whether it is a program.</summary>
    public bool Executable { get; init; }
}
