namespace ManifestKit.Rendering;

/// <summary>What a target renders: a stack as declared, and as each of its environments has it.</summary>
public sealed class RenderScope
{
    /// <summary>Applies the variations of every environment, once for all targets.</summary>
    /// <param name="stack">The stack as declared.</param>
    public RenderScope(Stack stack)
    {
        Stack = stack;
        Environments = [.. stack.Environments.Select(e => new EnvironmentScope(e, stack))];
    }

    /// <summary>The stack as declared, without variations.</summary>
    public Stack Stack { get; }

    /// <summary>The stack as each environment has it.</summary>
    public IReadOnlyList<EnvironmentScope> Environments { get; }

    /// <summary>The environments of one platform.</summary>
    public IEnumerable<EnvironmentScope> On(Platform platform) => Environments.Where(e => e.Environment.Platform == platform);
}
