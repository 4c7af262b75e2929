using ManifestKit.Analyzers.Tests.Testing;
using ManifestKit.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ManifestKit.Analyzers.Tests.CodeFixes;

public sealed class LiteralFixTests
{
    [Theory]
    [InlineData("MemoryLimit = \"512mb\"", "MemoryLimit = \"512Mi\"")]
    [InlineData("MemoryLimit = \"1 Gi\"", "MemoryLimit = \"1Gi\"")]
    [InlineData("CpuLimit = \"0,5\"", "CpuLimit = \"0.5\"")]
    [InlineData("CpuLimit = Much.Length > 1 ? \"500 m\" : \"1\"", "CpuLimit = Much.Length > 1 ? \"500m\" : \"1\"")]
    [InlineData("MemoryLimit = /* much */ @\"2GB\" // bytes\n", "MemoryLimit = /* much */ \"2Gi\" // bytes\n")]
    public async Task A_quantity_is_replaced_by_what_was_meant(string before, string after)
    {
        using var sample = new FixSample(new LiteralFix(), [Resources(before)]);
        Assert.Equal(Resources(after), await sample.Fixed());
    }

    [Theory]
    [InlineData("MemoryLimit = \"plenty\"")]
    [InlineData("MemoryLimit = Much")]
    [InlineData("MemoryLimit = $\"{Much}\"")]
    public async Task It_is_not_offered_if_nothing_certain_or_no_literal_is_there(string property)
    {
        using var sample = new FixSample(new LiteralFix(), [Resources(property)]);
        Assert.Empty(await sample.Offers());
    }

    [Fact]
    public async Task Its_equivalence_key_is_constant()
    {
        using var sample = new FixSample(new LiteralFix(), [Resources("MemoryRequest = \"100mb\", MemoryLimit = \"200mb\"")]);
        var offers = await sample.Offers();
        Assert.Equal(["LiteralFix", "LiteralFix"], offers.Select(o => o.EquivalenceKey));
        Assert.Equal(["Write \"100Mi\"", "Write \"200Mi\""], offers.Select(o => o.Title).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(FixAllScope.Document, 2)]
    [InlineData(FixAllScope.Project, 3)]
    [InlineData(FixAllScope.Solution, 4)]
    public async Task All_of_a_scope_are_fixed(FixAllScope scope, int expected)
    {
        var one = Resources("MemoryLimit = \"512mb\"").Replace("Limits", "More", StringComparison.Ordinal);
        using var sample = new FixSample(new LiteralFix(), [Resources("MemoryRequest = \"512mb\", MemoryLimit = \"512mb\""), one], [one]);
        var texts = await sample.FixedAll(scope);
        Assert.Equal(expected, texts.Sum(t => t.Split("512Mi").Length - 1));
    }

    private static string Resources(string properties)
        => $$"""
        using ManifestKit;

        static class Limits
        {
            const string Much = "512mb";
            static readonly Resources Resources = new() { {{properties}} };
        }
        """;
}
