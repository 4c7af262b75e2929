namespace ManifestKit.Rendering;

/// <summary>What stands in a stack's folder before anything is written: likely what runs.</summary>
/// <param name="files">Its files.</param>
/// <param name="changed">The paths where something else will stand, or nothing any more, or something new.</param>
internal sealed class PreviousOutput(IEnumerable<RenderedFile> files, IReadOnlySet<string> changed)
{
    /// <summary>The files, read as they stand.</summary>
    public ReadFiles Files { get; } = new(files);

    /// <summary>The paths where something else will stand, or nothing any more, or something new.</summary>
    public IReadOnlySet<string> Changed => changed;

    /// <summary>Those of them that are below a folder.</summary>
    public IEnumerable<string> ChangedIn(string folder) => changed.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path[folder.Length..].StartsWith('/'));
}
