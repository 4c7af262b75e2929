using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ManifestKit.Rendering;
using ManifestKit.Rules;
using ManifestKit.Testing;

namespace ManifestKit.Tests.Readme;

/// <summary>What the README shows is what happens.</summary>
public sealed partial class ReadmeTests
{
    private const string Folder = "output/shop/";

    private static readonly string Declaration = File.ReadAllText(Repository.PathOf("tests/ManifestKit.Tests/Readme/Shop.cs"));

    public static TheoryData<string> Pages =>
    [
        "README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md",
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Select(Repository.Relative),
    ];

    private static readonly IReadOnlyList<Fence> Fences = new Markdown("README.md").Fences;

    [Fact]
    public void The_declaration_is_the_one_that_is_compiled_here() =>
        Assert.Equal(Declaration, Fences.First(fence => fence.Language == "csharp").Text);

    [Fact]
    public void The_excerpts_are_what_the_declaration_renders()
    {
        var rendered = StackRenderer.Render(global::Shop.Stack).ToDictionary(file => Folder + file.Path, file => Encoding.UTF8.GetString(file.Content.Span));
        List<Fence> excerpts = [.. Fences.Where(fence => fence.Language == "yaml")];

        Assert.Equal(3, excerpts.Count);
        Assert.All(excerpts, excerpt => Assert.Contains("\n" + excerpt.Text, "\n" + rendered[excerpt.Lead.Trim('*', '`')], StringComparison.Ordinal));
    }

    [Fact]
    public void The_mistakes_are_found_with_these_messages()
    {
        var mistaken = global::Shop.Api with
        {
            Image = "ghcr.io/shop/api:latest",
            Resources = new() { CpuRequest = "250m", MemoryRequest = "512Mi", MemoryLimit = "256Mi" },
        };
        var found = RuleRunner.Run(global::Shop.Stack with { Apps = [mistaken] });

        Assert.Equal(
            found.OrderBy(finding => finding.Id, StringComparer.Ordinal).Select(finding => $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.Message}"),
            Diagnostics.Select(diagnostic => diagnostic.Groups["text"].Value));
    }

    [Fact]
    public void The_mistakes_are_shown_at_their_places()
    {
        string[] declared = Declaration.Split('\n');
        string[] mistaken = Fences.Where(fence => fence.Language == "csharp").ElementAt(1).Text.TrimEnd('\n').Split('\n');

        Assert.Equal(mistaken.Length, Diagnostics.Count);
        Assert.All(Diagnostics.Zip(mistaken), pair =>
        {
            var (diagnostic, line) = pair;
            Assert.StartsWith(line[..line.IndexOf('=')], declared[Number(diagnostic, "line") - 1], StringComparison.Ordinal);
            Assert.Equal('"', line[Number(diagnostic, "column") - 1]);
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page) => Assert.DoesNotContain(
        new Markdown(page).LocalLinks,
        target => !Path.Exists(Repository.PathOf(Path.Combine(Path.GetDirectoryName(page)!, target))));

    [Fact]
    public void The_table_of_contents_leads_to_every_page()
    {
        HashSet<string> links = [.. new Markdown("docs/index.md").LocalLinks];
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.PathOf("docs"), file).Replace('\\', '/'));

        Assert.DoesNotContain(pages, page => page != "index.md" && !links.Contains(page) && !links.Contains(page[..(page.IndexOf('/') + 1)]));
    }

    private static IReadOnlyList<Match> Diagnostics =>
        [.. Fences.Single(fence => fence.Language == "text").Text.TrimEnd('\n').Split('\n').Select(line => Diagnostic.Match(line))];

    [GeneratedRegex(@"\AShop\.cs\((?<line>\d+),(?<column>\d+)\): (?<text>.+)\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Diagnostic { get; }

    private static int Number(Match diagnostic, string group) => int.Parse(diagnostic.Groups[group].Value, CultureInfo.InvariantCulture);
}
