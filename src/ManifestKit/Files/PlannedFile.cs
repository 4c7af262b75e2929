namespace ManifestKit.Files;

/// <summary>A file and what happens to it.</summary>
/// <param name="Path">The path in the stack's folder, with forward slashes.</param>
/// <param name="Before">What is there now; null when there is nothing.</param>
/// <param name="After">What will be there; null when it is removed.</param>
internal sealed record PlannedFile(string Path, FileVersion? Before, FileVersion? After)
{
    /// <summary>Why carrying this out would lose what somebody else wrote; null when it does not.</summary>
    public string? Conflict { get; init; }

    /// <summary>What happens.</summary>
    public FileChange Change { get; } = (Before, After) switch
    {
        (null, null) => FileChange.None,
        (null, _) => FileChange.Create,
        (_, null) => FileChange.Remove,
        var (before, after) => before.Is(after) ? FileChange.None : FileChange.Update,
    };
}
