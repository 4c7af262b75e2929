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

    /// <summary>Whether a target before this one could not render its files: that they are not there is no problem of its own.</summary>
    internal bool IsIncomplete { get; set; }

    /// <summary>What is made of each environment, in their order. Problems of all of them are thrown together, with the environments' names.</summary>
    /// <param name="environments">The environments.</param>
    /// <param name="render">Makes something of one; it is called by several threads at once.</param>
    public static TResult[] Each<TResult>(IReadOnlyList<EnvironmentScope> environments, Func<EnvironmentScope, TResult> render) =>
        InParallel.Select(environments, environment =>
        {
            try
            {
                return render(environment);
            }
            catch (RenderException problem)
            {
                throw problem.In(environment.Name);
            }
        });

    /// <summary>The files of each environment, in their order. Problems of all of them are thrown together, with the environments' names.</summary>
    /// <param name="render">Renders one; it is called by several threads at once.</param>
    public IEnumerable<RenderedFile> FilesOfEach(Func<EnvironmentScope, IEnumerable<RenderedFile>> render) =>
        Each(Environments, environment => render(environment).ToList()).SelectMany(files => files);

    internal void Add(RenderedFile file) => _rendered.Add(file.Path, file);

    /// <summary>The environments of one platform.</summary>
    public IEnumerable<EnvironmentScope> On(Platform platform) => Environments.Where(e => e.Environment.Platform == platform);
}
