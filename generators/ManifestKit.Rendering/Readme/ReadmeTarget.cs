namespace ManifestKit.Rendering.Readme;

/// <summary>Renders the page that a reader of a stack's folder sees first.</summary>
internal sealed class ReadmeTarget : ITarget
{
    private static readonly Lazy<Template> Page = new(() => Template.Load("readme/README.md.hbs", new MarkdownEncoder()));

    public string Name => "readme";

    public IEnumerable<RenderedFile> Render(RenderScope scope)
    {
        yield return new("README.md", FileContent.Text(Page.Value.Render(ReadmeModel.Of(scope))), scope.Stack);
    }
}
