namespace ManifestKit.Hosting;

/// <summary>Shows how the output differs from what the declaration gives.</summary>
internal sealed class CheckAction : IHostAction
{
    public ExitCode Run(HostOptions options, IReadOnlyList<RenderedStack> stacks, Reporter reporter)
    {
        var outOfDate = false;
        foreach (var stack in stacks)
        {
            var plan = WritePlan.For(stack, options.Output);
            reporter.Differences(plan);
            outOfDate |= !plan.IsInSync;
        }

        return outOfDate ? ExitCode.OutOfDate : ExitCode.Done;
    }
}
