using System.Text;
using ManifestKit.Rendering;
using ManifestKit.Rules;
using ManifestKit.Testing;

namespace ManifestKit.Tests.Pages;

/// <summary>What the pages of the docs show is compiled and rendered here. A custom resource, which needs a project, is a test of the package.</summary>
public sealed class PageTests
{
    private static readonly Dictionary<string, (string Source, Func<Stack> Stack)> Shown = new(StringComparer.Ordinal)
    {
        ["declaring"] = ("Blog", () => global::Blog.Stack),
        ["overlays"] = ("Overlays", () => global::Overlays.Stack),
        ["gateways"] = ("Entrances", () => global::Entrances.Stack),
        ["escape-hatches"] = ("Hatches", () => global::Hatches.Stack),
        ["compose"] = ("Pods", () => global::Pods.Stack),
    };

    public static TheoryData<string> Pages => [.. Shown.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Declarations_are_compiled_here(string page)
    {
        var source = File.ReadAllText(Repository.PathOf($"tests/ManifestKit.Tests/Pages/{Shown[page].Source}.cs"));
        List<Fence> declarations = [.. FencesOf(page).Where(fence => fence.Language == "csharp")];

        Assert.NotEmpty(declarations);
        Assert.All(declarations, fence => Assert.True(Indentations(fence.Text).Any(text => source.Contains(text, StringComparison.Ordinal)), fence.Text));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Excerpts_are_what_is_rendered(string page)
    {
        var stack = Shown[page].Stack();
        var rendered = StackRenderer.Render(stack).ToDictionary(file => $"output/{stack.Name}/{file.Path}", file => "\n" + Encoding.UTF8.GetString(file.Content.Span));

        foreach (var excerpt in FencesOf(page).Where(fence => fence.Language == "yaml"))
        {
            foreach (var part in excerpt.Text.Split("  # ...\n"))
                Assert.Contains("\n" + part, rendered[excerpt.Lead.Trim('*', '`')], StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_is_found(string page)
    {
        var stack = Shown[page].Stack();

        Assert.Empty(RuleRunner.Run(stack));
        Assert.Empty(OutputCheck.Run(StackRenderer.Render(stack)));
    }

    private static IEnumerable<Fence> FencesOf(string page) => new Markdown($"docs/{page}.md").Fences.TakeWhile(fence => fence.Language != "xml");

    // A page shows a member of a class, or a property of an object, at the margin.
    private static IEnumerable<string> Indentations(string text) =>
        from depth in Enumerable.Range(0, 4)
        select string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : new string(' ', 4 * depth) + line + "\n"));
}
