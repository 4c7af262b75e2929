namespace ManifestKit.Rendering;

/// <summary>What rendered files have to mean together, beyond what each of them has to be.</summary>
internal interface IOutputProof
{
    /// <summary>What the files, as they will be written, mean otherwise.</summary>
    /// <param name="files">Every file of the stack.</param>
    IEnumerable<OutputProblem> Check(ReadFiles files);
}
