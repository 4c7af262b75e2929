namespace ManifestKit.Hosting;

/// <summary>Writes what changed and removes what is no longer declared.</summary>
internal sealed class GenerateAction : IHostAction
{
    public ExitCode Run(HostOptions options, IReadOnlyList<RenderedStack> stacks, Reporter reporter)
    {
        OutputFolder.Check(options.Output, options.Repository);
        var plans = stacks.Select(stack => WritePlan.For(stack, options.Output)).ToList();

        var conflicts = plans.SelectMany(plan => plan.Conflicts).ToList();
        if (conflicts.Count > 0 && !options.Force)
        {
            foreach (var conflict in conflicts)
                reporter.Conflict(conflict);
            throw new HostException(ExitCode.NotWritten, "Nothing was written. Move the hand edits into the declaration, or discard them with --force.");
        }

        foreach (var plan in plans)
        {
            PlanWriter.Write(plan);
            reporter.Written(plan);
        }

        return ExitCode.Done;
    }
}
