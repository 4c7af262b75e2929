namespace ManifestKit.Rendering;

/// <summary>What is rendered can take the place of what was rendered before, where that runs.</summary>
internal interface IDeployedProof
{
    /// <summary>The changes that what runs would reject.</summary>
    /// <param name="previous">What was rendered before.</param>
    IEnumerable<OutputProblem> Check(PreviousOutput previous);
}
