using ManifestKit.Files;
using ManifestKit.Hosting;
using ManifestKit.Rendering;

namespace ManifestKit.Rules;

/// <summary>Compares what would be written with what was written before: a cluster that runs that rejects some changes.</summary>
internal static class DeployedObjects
{
    /// <summary>The changes that would be rejected, at the declarations that they come from.</summary>
    /// <param name="rendered">The stack.</param>
    /// <param name="plan">What would happen to its files.</param>
    public static IReadOnlyList<StackFinding> Check(RenderedStack rendered, WritePlan plan)
    {
        var columns = new SourceColumns();
        var files = rendered.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return
        [
            .. from change in plan.Files
               where change.Change == FileChange.Update
               let problem = DeployedObject.RejectedChange(change.Before!.Content, files[change.Path])
               where problem is not null
               let place = problem.Origin.Source
               select new StackFinding(problem.Id, RuleSeverity.Error, $"output/{rendered.Stack.Name}/{problem.Message}", place.File, place.Line, columns.Of(place), problem.Environment),
        ];
    }
}
