namespace ManifestKit.Rendering;

/// <summary>A file that a target renders.</summary>
/// <param name="Path">The path below <c>output/&lt;stack&gt;/</c>, with forward slashes.</param>
/// <param name="Content">UTF-8 without a byte order mark, LF, one final newline.</param>
/// <param name="Origin">The declaration that it comes from: named when two of them want one file.</param>
public sealed record RenderedFile(string Path, ReadOnlyMemory<byte> Content, Declaration Origin)
{
    internal RenderedFile(string path, FileContent content, Declaration origin)
        : this(path, content.Bytes, origin) => Format = content.Format;

    /// <summary>The only environment that reads it; null when several do.</summary>
    public string? Environment { get; init; }

    /// <summary>Whether it is a program.</summary>
    public bool Executable { get; init; }

    /// <summary>What it has to be; null if no schema describes it.</summary>
    internal IFileFormat? Format { get; init; }

    /// <summary>What it has to mean together with other files; null if nothing is to be proven.</summary>
    internal IOutputProof? Proof { get; init; }

    /// <summary>What it has to mean where its environment runs already; null if nothing is to be proven.</summary>
    internal IDeployedProof? DeployedProof { get; init; }
}
