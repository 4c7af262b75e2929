using ManifestKit.Files;

namespace ManifestKit.Hosting;

/// <summary>Shows how the output differs from what the declaration gives.</summary>
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

        return plans.All(plan => plan.IsInSync) ? ExitCode.Done : ExitCode.OutOfDate;
    }
}
