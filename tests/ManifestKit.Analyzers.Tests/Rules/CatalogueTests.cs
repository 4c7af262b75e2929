using System.Runtime.CompilerServices;
using ManifestKit.Rules;

namespace ManifestKit.Analyzers.Tests.Rules;

/// <summary>One rule: one id, one file, one sample, one page, one release row, one link.</summary>
public sealed class CatalogueTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../.."));

    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(r => r.Id)];

    [Fact]
    public void Ids_are_unique_and_in_order()
        => Assert.Equal(RuleCatalogue.All.Select(r => r.Id).Distinct().Order(StringComparer.Ordinal), RuleCatalogue.All.Select(r => r.Id));

    [Fact]
    public void Every_rule_of_the_assembly_is_in_the_catalogue()
        => Assert.Equal(
            typeof(Rule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule))).Select(t => t.Name).Order(StringComparer.Ordinal),
            RuleCatalogue.All.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_all_its_parts(string id)
    {
        var rule = RuleCatalogue.All.Single(r => r.Id == id);
        Assert.Matches(@"^MK[1-9]\d{3}\z", id);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLink, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(Root, "src/ManifestKit.Rules"), rule.GetType().Name + ".cs", SearchOption.AllDirectories));

        var page = File.ReadAllText(Path.Combine(Root, "docs/rules", id + ".md"));
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.All(["## What", "## Why", "## Bad", "## Good", "## How to silence"], part => Assert.Contains("\n" + part, page, StringComparison.Ordinal));

        var rows = File.ReadAllLines(Path.Combine(Root, "analyzers/ManifestKit.Analyzers/AnalyzerReleases.Unshipped.md"));
        Assert.Single(rows, $"{id} | {rule.Category} | {rule.Severity} | {rule.GetType().Name}");
        Assert.Contains($"\"{id}\"", File.ReadAllText(Path.Combine(Root, "tests/ManifestKit.Analyzers.Tests/Rules/RuleTests.cs")), StringComparison.Ordinal);
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
