using ManifestKit.Files;
using ManifestKit.Hosting;
using ManifestKit.Rendering;

namespace ManifestKit.Rules;

/// <summary>Compares what would be written with what was written before: a cluster that runs that rejects some changes.</summary>
internal static class DeployedObjects
{
    /// <summary>The changes that would be rejected, at the declarations that they come from.</summary>
    /// <param name="stacks">The stacks.</param>
    /// <param name="plans">What would happen to the files of each.</param>
    /// <param name="output">The folder that they are in.</param>
    public static IReadOnlyList<StackFinding> Check(IReadOnlyList<RenderedStack> stacks, IReadOnlyList<WritePlan> plans, OutputFolder output) =>
        [.. stacks.Zip(plans, (stack, plan) => Check(stack, plan, output)).SelectMany(findings => findings)];

    private static IReadOnlyList<StackFinding> Check(RenderedStack rendered, WritePlan plan, OutputFolder output)
    {
        var changed = plan.Files.Where(file => file.Change != FileChange.None).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return changed.Count == 0 || plan.Ledger.Before is null
            ? []
            : OutputGate.Findings(rendered.Stack.Name, DeployedCheck.Run(rendered.Stack, rendered.Files, PreviousFiles.Of(plan, rendered.IsComplete, output), changed));
    }
}
