using ManifestKit.Rendering;

namespace ManifestKit.Rules;

/// <summary>The last check before anything is written: every rendered file has to fit what reads it.</summary>
internal static class OutputGate
{
    /// <summary>The id of what the gate finds.</summary>
    public const string Id = "MK9200";

    /// <summary>What does not fit, at the declarations that it comes from, in the order of the files.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="files">The files of the stack.</param>
    public static IReadOnlyList<StackFinding> Check(string stack, IEnumerable<RenderedFile> files)
    {
        var columns = new SourceColumns();
        return
        [
            .. from file in files.AsParallel().AsOrdered()
               from problem in file.Check()
               let place = file.Origin.Source
               select new StackFinding(
                   Id,
                   RuleSeverity.Error,
                   $"output/{stack}/{file.Path} {problem.Message} (line {problem.Line})",
                   place.File,
                   place.Line,
                   columns.Of(place),
                   file.Environment),
        ];
    }
}
