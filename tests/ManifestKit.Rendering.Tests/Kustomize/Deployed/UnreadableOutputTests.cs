using System.Text;
using ManifestKit.Rendering.Kustomize;

namespace ManifestKit.Rendering.Tests.Kustomize.Deployed;

/// <summary>What stands there and means nothing any more is not compared; it is never a reason to fail.</summary>
public sealed class UnreadableOutputTests
{
    private const string Base = "kubernetes/base/";
    private const string Overlay = "kubernetes/overlays/production/";

    private static readonly Stack s_before = With("20Gi");

    [Theory]
    [InlineData(Base + "kustomization.yaml")]
    [InlineData(Base + "postgres/statefulset.yaml")]
    [InlineData(Overlay + "kustomization.yaml")]
    [InlineData(Overlay + "patches/postgres-statefulset.yaml")]
    [InlineData(Overlay + "namespace-transformer.yaml")]
    public void A_file_that_is_not_there(string path) =>
        Assert.DoesNotContain(Redeployment.Of([.. StackRenderer.Render(s_before).Where(file => file.Path != path)], With("50Gi")), problem => problem.Environment == "production");

    [Theory]
    [InlineData(Overlay + "kustomization.yaml", "- ../../base", "- ../production")]
    [InlineData(Overlay + "kustomization.yaml", "- ../../base", "- {a: b}")]
    [InlineData(Overlay + "kustomization.yaml", "resources:", "commonLabels: {a: b}\nresources:")]
    [InlineData(Overlay + "kustomization.yaml", "  count: 4", "  count: many")]
    [InlineData(Overlay + "kustomization.yaml", "  count: 4", "  count: 4\n- name: shop\n  count: 5")]
    [InlineData(Overlay + "kustomization.yaml", "  - shop.conf=", "  - ")]
    [InlineData(Overlay + "kustomization.yaml", "name: shop-config", "names: shop-config")]
    [InlineData(Overlay + "kustomization.yaml", "patches:", "patches:\n- text")]
    [InlineData(Base + "kustomization.yaml", "resources:", "resources:\n- ../overlays/production")]
    [InlineData(Base + "postgres/statefulset.yaml", "kind: StatefulSet", "")]
    [InlineData(Base + "postgres/statefulset.yaml", "metadata:", "metadata: 1\nspec: {}\n---\na:")]
    public void A_file_that_says_something_else(string path, string text, string instead)
    {
        var files = StackRenderer.Render(s_before);
        Assert.Contains(text, Encoding.UTF8.GetString(files.Single(file => file.Path == path).Content.Span), StringComparison.Ordinal);
        AssertHarmless(files.With(path, content => content.Replace(text, instead, StringComparison.Ordinal)));
    }

    [Fact]
    public void Any_file_without_any_one_of_its_lines_or_with_another_value()
    {
        var files = StackRenderer.Render(s_before);
        foreach (var file in files.Where(file => file.Path.StartsWith("kubernetes/", StringComparison.Ordinal)))
        {
            var lines = Encoding.UTF8.GetString(file.Content.Span).Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                AssertHarmless(files.With(file.Path, _ => string.Join('\n', lines.Where((_, index) => index != i))));
                AssertHarmless(files.With(file.Path, _ => string.Join('\n', lines.Select((line, index) => index != i ? line : line.Split(": ")[0].TrimEnd(':') + ": []"))));
            }
        }
    }

    /// <summary>A build either fails with a reason or has objects that can be compared.</summary>
    private static void AssertHarmless(IReadOnlyList<RenderedFile> files)
    {
        var format = DocumentFormat.Yaml(new((ManifestKit.Documents.SchemaType?)null));
        var read = new ReadFiles(files.Select(file => new RenderedFile(file.Path, file.Content, file.Origin) { Format = format }));
        try
        {
            Assert.All(new KustomizeBuild(read).Of(Overlay.TrimEnd('/')).Final(), node => Assert.NotNull(new BuiltObject(node).Name));
        }
        catch (BuildException reason)
        {
            Assert.StartsWith("kubernetes/", reason.Message, StringComparison.Ordinal);
        }
    }

    private static Stack With(string storage)
    {
        var stack = Shop.With(app => app with { Replicas = 4, Volumes = [app.Volumes[0] with { Content = new ConfigFiles { Files = { ["shop.conf"] = "level = debug\n" } } }], Arguments = ["--x"] });
        return stack with { Databases = [stack.Databases[0] with { Variations = new() { [Shop.Production] = d => d with { Storage = storage } } }] };
    }
}
