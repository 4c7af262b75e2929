using System.Text;
using ManifestKit.Rendering;
using ManifestKit.Rules;
using ManifestKit.Testing;
using ManifestKit.Tests.Readme;

namespace ManifestKit.Tests.EscapeHatches;

/// <summary>What the page on escape hatches shows is compiled and rendered here; its custom resource, by the tests of the package.</summary>
public sealed class EscapeHatchesTests
{
    private static readonly IReadOnlyList<Fence> Fences = new Markdown("docs/escape-hatches.md").Fences;

    [Fact]
    public void The_declarations_are_compiled_here()
    {
        var source = File.ReadAllText(Repository.PathOf("tests/ManifestKit.Tests/EscapeHatches/Hatches.cs"));
        List<Fence> shown = [.. Fences.TakeWhile(fence => fence.Language != "xml").Where(fence => fence.Language == "csharp")];
        Assert.Equal(2, shown.Count);
        Assert.All(shown, fence => Assert.Contains(Indented(fence.Text), source, StringComparison.Ordinal));
    }

    [Fact]
    public void The_excerpts_are_what_they_render()
    {
        var files = StackRenderer.Render(global::Hatches.Stack);
        Assert.Empty(OutputCheck.Run(files));
        var rendered = files.ToDictionary(file => "output/shop/" + file.Path, file => Encoding.UTF8.GetString(file.Content.Span));
        List<Fence> excerpts = [.. Fences.TakeWhile(fence => fence.Language != "xml").Where(fence => fence.Language == "yaml")];
        Assert.Equal(2, excerpts.Count);
        Assert.All(excerpts, excerpt => Assert.Contains("\n" + excerpt.Text, "\n" + rendered[excerpt.Lead.Trim('*', '`')], StringComparison.Ordinal));
    }

    [Fact]
    public void The_rules_find_nothing() => Assert.Empty(RuleRunner.Run(global::Hatches.Stack));

    private static string Indented(string text) => string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : "    " + line + "\n"));
}
