using ManifestKit.Rendering;

namespace ManifestKit.Hosting;

/// <summary>Takes stacks from declaration to files, in memory.</summary>
internal static class RenderedStacks
{
    /// <summary>Renders every stack.</summary>
    /// <exception cref="HostException">A declaration cannot be rendered.</exception>
    public static IReadOnlyList<RenderedStack> Render(IReadOnlyList<Stack> stacks, HostOptions options, Reporter reporter)
        => [.. stacks.Select(stack => reporter.Progress($"Rendering {stack.Name}", () => Render(stack, options)))];

    private static RenderedStack Render(Stack stack, HostOptions options)
    {
        try
        {
            var files = StackRenderer.Render(stack);
            return options.Environment is null
                ? new RenderedStack(stack, files, IsComplete: true)
                : new RenderedStack(stack, [.. files.Where(f => f.Environment is null || f.Environment == options.Environment)], IsComplete: false);
        }
        catch (RenderException problem)
        {
            throw new HostException(ExitCode.DeclarationHasErrors, problem.Message, problem.Origin.Source);
        }
    }
}
