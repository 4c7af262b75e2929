namespace ManifestKit.Rendering;

/// <summary>What a rendered text has to be.</summary>
internal interface IFileFormat
{
    /// <summary>What a reader of the format would reject, in the order of the text.</summary>
    /// <param name="text">The text as it will be written.</param>
    IEnumerable<FileProblem> Check(string text);
}
