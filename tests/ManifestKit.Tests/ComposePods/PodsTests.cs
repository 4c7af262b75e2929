using System.Text;
using ManifestKit.Rendering;
using ManifestKit.Rules;
using ManifestKit.Testing;
using ManifestKit.Tests.Readme;

namespace ManifestKit.Tests.ComposePods;

/// <summary>What the page on Compose shows is compiled and rendered here.</summary>
public sealed class PodsTests
{
    private static readonly IReadOnlyList<Fence> Fences = new Markdown("docs/compose.md").Fences;

    private static readonly IReadOnlyList<RenderedFile> Files = StackRenderer.Render(global::Pods.Stack);

    [Fact]
    public void The_declaration_is_compiled_here()
    {
        var shown = Assert.Single(Fences, fence => fence.Language == "csharp").Text.TrimEnd('\n').Split('\n');
        var source = File.ReadAllText(Repository.PathOf("tests/ManifestKit.Tests/ComposePods/Pods.cs"));
        Assert.Contains(string.Concat(shown.Select(line => line.Length == 0 ? "\n" : $"    {line}\n")), source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_excerpts_are_what_it_renders()
    {
        var rendered = Encoding.UTF8.GetString(Files.Single(file => file.Path == "compose/compose.yaml").Content.Span);
        List<Fence> excerpts = [.. Fences.Where(fence => fence.Language == "yaml")];
        Assert.NotEmpty(excerpts);
        foreach (var part in excerpts.SelectMany(excerpt => excerpt.Text.Split("  # ...\n")))
            Assert.Contains("\n" + part, rendered, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_found_in_it()
    {
        Assert.Empty(OutputCheck.Run(Files));
        Assert.Empty(RuleRunner.Run(global::Pods.Stack));
    }
}
