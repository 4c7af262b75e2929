namespace ManifestKit.Rendering;

/// <summary>What a target renders: a stack as declared, and as each of its environments has it.</summary>
public sealed class RenderScope
{
    private readonly Dictionary<string, RenderedFile> _rendered = new(StringComparer.Ordinal);

    /// <summary>Applies the variations of every environment, once for all targets.</summary>
    /// <param name="stack">The stack as declared.</param>
    public RenderScope(Stack stack)
    {
        Stack = stack;
        Environments = [.. stack.Environments.Select(e => new EnvironmentScope(e, stack) { Rendered = this })];
    }

    /// <summary>The stack as declared, without variations.</summary>
    public Stack Stack { get; }

    /// <summary>The stack as each environment has it.</summary>
    public IReadOnlyList<EnvironmentScope> Environments { get; }

    /// <summary>A file that a target before this one rendered; null if there is none of that path.</summary>
    /// <param name="path">The path below <c>output/&lt;stack&gt;/</c>.</param>
    public RenderedFile? Find(string path) => _rendered.GetValueOrDefault(path);

    internal void Add(RenderedFile file) => _rendered.Add(file.Path, file);

    /// <summary>The environments of one platform.</summary>
    public IEnumerable<EnvironmentScope> On(Platform platform) => Environments.Where(e => e.Environment.Platform == platform);
}
