namespace ManifestKit.Rendering;

/// <summary>The last check before anything is written: every file is read back, and has to be what reads it and to mean what is declared.</summary>
public static class OutputCheck
{
    /// <summary>What is wrong, in the order of the files. Empty if everything may be written.</summary>
    /// <param name="files">All files of one stack.</param>
    public static IReadOnlyList<OutputProblem> Run(IReadOnlyList<RenderedFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var read = new ReadFiles(files);
        List<OutputProblem> rejected = [.. InParallel.Select(files, file => Rejected(file, read)).SelectMany(problems => problems)];

        // What cannot be read proves nothing.
        return rejected.Count > 0 ? rejected : [.. files.Select(file => file.Proof).OfType<IOutputProof>().SelectMany(proof => proof.Check(read))];
    }

    private static List<OutputProblem> Rejected(RenderedFile file, ReadFiles read) =>
    [
        .. read.Problems(file).Select(problem =>
            new OutputProblem(OutputProblem.Rejected, $"{file.Path}, line {problem.Line}, {problem.Message}", file.Origin, file.Environment)),
    ];
}
