using ManifestKit.Files;
using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>Writes what changed and removes what is no longer declared.</summary>
internal sealed class GenerateAction : IHostAction
{
    public ExitCode Run(HostOptions options, IReadOnlyList<RenderedStack> stacks, Reporter reporter)
    {
        var output = OutputFolder.Open(options.Output, options.Repository);
        var plans = stacks.Select(stack => WritePlan.For(stack, output)).ToList();
        if (!options.Force && plans.Any(plan => plan.HasConflicts))
        {
            plans.ForEach(reporter.Conflicts);
            throw new HostException(HostError.WouldBeLost, "Nothing was written. Move the edits into the declaration, or discard them with --force.");
        }

        var rejected = options.Force ? [] : DeployedObjects.Check(stacks, plans, output);
        if (rejected.Count > 0)
        {
            reporter.Findings(rejected);
            return ExitCode.DeclarationHasErrors;
        }

        foreach (var plan in plans)
        {
            PlanWriter.Write(plan);
            reporter.Written(plan);
        }

        return ExitCode.Done;
    }
}
