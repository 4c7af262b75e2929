using ManifestKit.Files;
using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>Shows how the output differs from what the declaration gives, and whether a cluster would reject that.</summary>
internal sealed class CheckAction : IHostAction
{
    public ExitCode Run(HostOptions options, IReadOnlyList<RenderedStack> stacks, Reporter reporter)
    {
        var output = OutputFolder.Open(options.Output, options.Repository);
        var plans = stacks.Select(stack => WritePlan.For(stack, output)).ToList();
        foreach (var plan in plans)
        {
            reporter.Differences(plan);
            reporter.Conflicts(plan);
        }

        var rejected = DeployedObjects.Check(stacks, plans, output);
        if (rejected.Count > 0)
        {
            reporter.Findings(rejected);
            return ExitCode.DeclarationHasErrors;
        }

        return plans.All(plan => plan.IsInSync) ? ExitCode.Done : ExitCode.OutOfDate;
    }
}
