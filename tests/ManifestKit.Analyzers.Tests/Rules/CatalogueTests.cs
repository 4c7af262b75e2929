using ManifestKit.Rules;
using ManifestKit.Testing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestKit.Analyzers.Tests.Rules;

/// <summary>One rule: one id, one file, one sample, one page, one release row, one link.</summary>
public sealed class CatalogueTests
{
    /// <summary>Which ids belong to which area, by their first digit.</summary>
    private static readonly Dictionary<char, string> Areas = new()
    {
        ['1'] = "Kubernetes",
        ['2'] = "Compose",
        ['3'] = "Prometheus",
        ['4'] = "Alertmanager",
        ['5'] = "Grafana",
        ['6'] = "Nginx",
        ['7'] = "Security",
        ['8'] = "Stack",
        ['9'] = "Usage",
    };

    /// <summary>The rules, and what only the source shows, which has analyzers of its own.</summary>
    private static readonly Entry[] Entries =
    [
        .. RuleCatalogue.All.Select(r => new Entry(r.Id, r.Category, r.Severity.ToString(), r.Title, r.HelpLink, r.GetType().Name, "src/ManifestKit.Rules"))
            .Concat(
                from type in typeof(DeclarationAnalyzer).Assembly.GetTypes()
                where type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && type != typeof(DeclarationAnalyzer)
                from found in ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics
                select new Entry(found.Id, found.Category, found.DefaultSeverity.ToString(), found.Title.ToString(), found.HelpLinkUri, type.Name, "analyzers/ManifestKit.Analyzers"))
            .OrderBy(e => e.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. Entries.Select(e => e.Id)];

    [Fact]
    public void Ids_are_unique_and_in_order()
        => Assert.Equal(RuleCatalogue.All.Select(r => r.Id).Distinct().Order(StringComparer.Ordinal), RuleCatalogue.All.Select(r => r.Id));

    [Fact]
    public void Every_rule_of_the_assembly_is_in_the_catalogue()
        => Assert.Equal(
            typeof(Rule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule))).Select(t => t.Name).Order(StringComparer.Ordinal),
            RuleCatalogue.All.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_page_and_every_released_rule_is_of_the_catalogue()
    {
        var ids = Entries.Select(e => e.Id);

        // What is said of the library's use comes from the generator and the host too.
        var pages = Directory.GetFiles(Repository.PathOf("docs/rules"), "MK*.md").Select(p => Path.GetFileNameWithoutExtension(p));
        Assert.Equal(ids.Where(id => id[2] != '9'), pages.Where(id => id[2] != '9').Order(StringComparer.Ordinal));

        var list = File.ReadAllText(Repository.PathOf("docs/rules/README.md"));
        Assert.All(pages, id => Assert.Contains($"\n| [{id}]({id}.md) | ", list, StringComparison.Ordinal));

        var rows = File.ReadAllLines(Repository.PathOf("analyzers/ManifestKit.Analyzers/AnalyzerReleases.Unshipped.md"));
        Assert.Equal(ids, rows.Where(r => r.StartsWith("MK", StringComparison.Ordinal)).Select(r => r[..6]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_all_its_parts(string id)
    {
        var rule = Entries.Single(e => e.Id == id);
        Assert.Matches(@"^MK[1-9]\d{3}\z", id);
        Assert.Equal(Areas[id[2]], rule.Category);
        Assert.Equal($"https://github.com/manifestkit/manifestkit/blob/main/docs/rules/{id}.md", rule.HelpLink);
        Assert.Single(Directory.GetFiles(Repository.PathOf(rule.Project), rule.Class + ".cs", SearchOption.AllDirectories));

        var page = File.ReadAllText(Repository.PathOf($"docs/rules/{id}.md"));
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"\n| [{id}]({id}.md) | {rule.Severity} | {rule.Title} |\n", File.ReadAllText(Repository.PathOf("docs/rules/README.md")), StringComparison.Ordinal);
        Assert.All(["## What", "## Why", "## Bad", "## Good", "## How to silence"], part => Assert.Contains("\n" + part, page, StringComparison.Ordinal));

        var rows = File.ReadAllLines(Repository.PathOf("analyzers/ManifestKit.Analyzers/AnalyzerReleases.Unshipped.md"));
        Assert.Single(rows, $"{id} | {rule.Category} | {rule.Severity} | {rule.Class}");
    }

    private sealed record Entry(string Id, string Category, string Severity, string Title, string HelpLink, string Class, string Project);
}
