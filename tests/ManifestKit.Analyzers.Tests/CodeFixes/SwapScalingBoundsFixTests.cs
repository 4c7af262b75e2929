using ManifestKit.Analyzers.Tests.Testing;
using ManifestKit.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ManifestKit.Analyzers.Tests.CodeFixes;

public sealed class SwapScalingBoundsFixTests
{
    [Theory]
    [InlineData("new() { Min = 5, Max = 2 }", "new() { Min = 2, Max = 5 }")]
    [InlineData("new Scaling { Max = 2 /* most */, CpuPercent = 70, Min = 5 /* least */ }", "new Scaling { Max = 5 /* most */, CpuPercent = 70, Min = 2 /* least */ }")]
    [InlineData("new() { Min = Many, Max = 1 + 1 }", "new() { Min = 1 + 1, Max = Many }")]
    [InlineData("Usual with { Min = 5, Max = 2 }", "Usual with { Min = 2, Max = 5 }")]
    public async Task Minimum_and_maximum_are_swapped(string before, string after)
    {
        using var sample = new FixSample(new SwapScalingBoundsFix(), [Scaling(before)]);
        Assert.Equal(Scaling(after), await sample.Fixed());
    }

    [Theory]
    [InlineData("Usual with { Min = 12 }")]
    [InlineData("new() { Min = Usual.Max, Max = 2 }")]
    [InlineData("new() { Min = 5, Max = Few }")]
    public async Task It_is_not_offered_if_one_of_them_stands_elsewhere(string scaling)
    {
        using var sample = new FixSample(new SwapScalingBoundsFix(), [Scaling(scaling)]);
        Assert.Empty(await sample.Offers());
    }

    [Fact]
    public async Task Its_equivalence_key_is_constant()
    {
        using var sample = new FixSample(new SwapScalingBoundsFix(), [Scaling("new() { Min = 5, Max = 2 }")]);
        Assert.Equal("SwapScalingBoundsFix", Assert.Single(await sample.Offers()).EquivalenceKey);
    }

    [Theory]
    [InlineData(FixAllScope.Document, 2)]
    [InlineData(FixAllScope.Project, 3)]
    [InlineData(FixAllScope.Solution, 4)]
    public async Task All_of_a_scope_are_fixed(FixAllScope scope, int expected)
    {
        const string Two = """
            using ManifestKit;
            static class Apps
            {
                static readonly App A = new() { Name = "a", Scaling = new() { Min = 5, Max = 2 } };
                static readonly App B = new() { Name = "b", Scaling = new() { Min = 5, Max = 2 } };
            }
            """;
        var one = Scaling("new() { Min = 5, Max = 2 }");
        using var sample = new FixSample(new SwapScalingBoundsFix(), [Two, one], [one]);
        var texts = await sample.FixedAll(scope);
        Assert.Equal(expected, texts.Sum(t => t.Split("Min = 2, Max = 5").Length - 1));
    }

    private static string Scaling(string creation)
        => $$"""
        using ManifestKit;

        static class Limits
        {
            const int Many = 9;
            static readonly int Few = 2;
            static readonly Scaling Usual = new() { Min = 3, Max = 9 };
            static readonly Scaling Scaling = {{creation}};
        }
        """;
}
