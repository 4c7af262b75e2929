namespace ManifestKit.Rendering;

/// <summary>A file that a target renders.</summary>
/// <param name="Path">The path below <c>output/&lt;stack&gt;/</c>, with forward slashes.</param>
/// <param name="Content">UTF-8 without a byte order mark, LF, one final newline.</param>
/// <param name="Origin">The declaration that it comes from: named when two of them want one file.</param>
public sealed record RenderedFile(string Path, ReadOnlyMemory<byte> Content, Declaration Origin)
{
    /// <summary>The only environment that reads it; null when several do.</summary>
    public string? Environment { get; init; }

    /// <summary>Whether it is a program.</summary>
    public bool Executable { get; init; }
}
