namespace ManifestKit.Rendering.Readme;

/// <summary>Renders the page that a reader of a stack's folder sees first.</summary>
internal sealed class ReadmeTarget : ITarget
{
    // Loaded while other targets render: it takes as long as much of what a small stack needs besides.
    private readonly Task<Template> _page = Task.Run(() => Template.Load("readme/README.md.hbs", new MarkdownEncoder()));

    public string Name => "readme";

    public IEnumerable<RenderedFile> Render(RenderScope scope)
    {
        yield return new("README.md", FileContent.Text(_page.GetAwaiter().GetResult().Render(ReadmeModel.Of(scope))), scope.Stack);
    }
}
