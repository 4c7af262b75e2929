namespace ManifestKit.Hosting;

/// <summary>What a command does with the rendered stacks.</summary>
internal interface IHostAction
{
    ExitCode Run(HostOptions options, IReadOnlyList<RenderedStack> stacks, Reporter reporter);
}
