using ManifestKit.Rendering;

namespace ManifestKit.Rules;

/// <summary>The last check before anything is written, as findings at the declarations.</summary>
internal static class OutputGate
{
    /// <summary>What must not be written, in the order of the files.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="files">All files of the stack.</param>
    public static IReadOnlyList<StackFinding> Check(string stack, IReadOnlyList<RenderedFile> files) => Findings(stack, OutputCheck.Run(files));

    /// <summary>Problems of files as findings.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="problems">What must not be written.</param>
    public static IReadOnlyList<StackFinding> Findings(string stack, IEnumerable<OutputProblem> problems)
    {
        var columns = new SourceColumns(new());
        return [.. problems.Select(Finding)];

        StackFinding Finding(OutputProblem problem)
        {
            var place = problem.Origin.Source;
            return new(problem.Id, RuleSeverity.Error, $"output/{stack}/{problem.Message}", place.File, place.Line, columns.Of(place), problem.Environment);
        }
    }
}
