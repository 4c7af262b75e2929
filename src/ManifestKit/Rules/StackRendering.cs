using ManifestKit.Hosting;
using ManifestKit.Rendering;

namespace ManifestKit.Rules;

/// <summary>Renders a stack, and tells everything that cannot be rendered as findings at the declarations.</summary>
internal static class StackRendering
{
    /// <summary>Renders all files of a stack.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="findings">Takes what cannot be rendered.</param>
    /// <returns>The files; null if something was found.</returns>
    public static RenderedStack? Try(Stack stack, List<StackFinding> findings)
    {
        try
        {
            return StackFiles.Render(stack);
        }
        catch (RenderException exception)
        {
            findings.AddRange(Findings(exception.Problems));
            return null;
        }
    }

    // What several environments cannot have is told of the first one of them.
    private static IEnumerable<StackFinding> Findings(IEnumerable<RenderProblem> problems)
    {
        var columns = new SourceColumns(new());
        return problems.DistinctBy(problem => (problem.Origin.Source, problem.Message)).Select(Finding);

        StackFinding Finding(RenderProblem problem)
        {
            var place = problem.Origin.Source;
            return new(HostError.NotExpressible.Id, RuleSeverity.Error, problem.Message, place.File, place.Line, columns.Of(place), problem.Environment);
        }
    }
}
