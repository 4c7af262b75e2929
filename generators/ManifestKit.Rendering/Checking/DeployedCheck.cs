namespace ManifestKit.Rendering;

/// <summary>Compares what will be written with what stands there: what runs was made from that, and does not accept every change.</summary>
public static class DeployedCheck
{
    /// <summary>The changes that what runs would reject, in the order of the files. What stands there and cannot be read is not compared.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="files">The files that will be written, or stand there already.</param>
    /// <param name="before">Every file of the stack that stands there, by its path below <c>output/&lt;stack&gt;/</c>.</param>
    /// <param name="changed">The paths where something will change.</param>
    public static IReadOnlyList<OutputProblem> Run(
        Stack stack,
        IReadOnlyList<RenderedFile> files,
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> before,
        IReadOnlySet<string> changed)
    {
        var proofs = files.Select(file => file.DeployedProof).OfType<IDeployedProof>().ToList();
        var format = DocumentFormat.Yaml(new((Documents.SchemaType?)null));
        var previous = new PreviousOutput(before.Select(file => new RenderedFile(file.Key, file.Value, stack) { Format = format }), changed);
        return [.. InParallel.Select(proofs, proof => proof.Check(previous).ToList()).SelectMany(problems => problems)];
    }
}
