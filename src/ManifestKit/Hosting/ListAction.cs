namespace ManifestKit.Hosting;

/// <summary>Lists what is declared.</summary>
internal sealed class ListAction : IHostAction
{
    public ExitCode Run(HostOptions options, IReadOnlyList<RenderedStack> stacks, Reporter reporter)
    {
        foreach (var stack in stacks)
            reporter.List(stack);
        return ExitCode.Done;
    }
}
