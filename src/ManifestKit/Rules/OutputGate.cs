using ManifestKit.Rendering;

namespace ManifestKit.Rules;

/// <summary>The last check before anything is written: every rendered file has to fit what reads it.</summary>
internal static class OutputGate
{
    /// <summary>The id of what the gate finds, unless a format has an id of its own.</summary>
    public const string Id = "MK9200";

    /// <summary>What does not fit, at the declarations that it comes from, in the order of the files.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="files">The files that would be written.</param>
    public static IReadOnlyList<StackFinding> Check(string stack, IEnumerable<RenderedFile> files)
    {
        var columns = new SourceColumns();
        return [.. files.SelectMany(file => file.Check().Select(problem => Finding(file, problem)))];

        StackFinding Finding(RenderedFile file, FileProblem problem)
        {
            var place = (problem.Origin ?? file.Origin).Source;
            var message = $"output/{stack}/{file.Path}, line {problem.Line}, {problem.Message}";
            return new(problem.Id ?? Id, RuleSeverity.Error, message, place.File, place.Line, columns.Of(place), file.Environment);
        }
    }
}
