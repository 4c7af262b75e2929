using ManifestKit.Analyzers.Tests.Testing;
using ManifestKit.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ManifestKit.Analyzers.Tests.CodeFixes;

public sealed class AddSeverityFixTests
{
    [Theory]
    [InlineData(
        """new() { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "" };""",
        """new() { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "", Severity = AlertSeverity.Warning };""")]
    [InlineData(
        """
        new()
            {
                Name = "Down",
                Expression = "up == 0",
                For = 5.Minutes,
                Summary = "",
            };
        """,
        """
        new()
            {
                Name = "Down",
                Expression = "up == 0",
                For = 5.Minutes,
                Summary = "",
                Severity = AlertSeverity.Warning,
            };
        """)]
    [InlineData(
        """
        new AlertRule
            {
                Name = "Down", // and out
                Expression = "up == 0",
                For = 5.Minutes,
                Summary = ""
            };
        """,
        """
        new AlertRule
            {
                Name = "Down", // and out
                Expression = "up == 0",
                For = 5.Minutes,
                Summary = "",
                Severity = AlertSeverity.Warning
            };
        """)]
    public async Task A_severity_is_added_as_the_lines_above_are_laid_out(string before, string after)
    {
        using var sample = new FixSample(new AddSeverityFix(), [Rule(before)]);
        Assert.Equal(Rule(after), await sample.Fixed());
    }

    [Fact]
    public async Task The_name_is_as_long_as_the_file_needs()
    {
        const string Before = """
            static class Alerts
            {
                static readonly ManifestKit.AlertRule Down = new() { Name = "Down", Expression = "up == 0", For = System.TimeSpan.Zero, Summary = "" };
            }
            """;
        using var sample = new FixSample(new AddSeverityFix(), [Before]);
        Assert.Equal(Before.Replace("Summary = \"\"", "Summary = \"\", Severity = ManifestKit.AlertSeverity.Warning", StringComparison.Ordinal), await sample.Fixed());
    }

    [Fact]
    public async Task It_is_not_offered_for_a_copy_whose_original_stands_elsewhere()
    {
        var copy = Rule("""
            Elsewhere.Down with { Name = "Up" };
            """);
        const string Original = """
            using ManifestKit;
            static class Elsewhere
            {
                public static readonly AlertRule Down = new() { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "" };
            }
            """;
        using var sample = new FixSample(new AddSeverityFix(), [copy, Original]);
        Assert.Empty(await sample.Offers());
    }

    [Fact]
    public async Task Its_equivalence_key_is_constant()
    {
        using var sample = new FixSample(new AddSeverityFix(), [Rule("""new() { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "" };""")]);
        Assert.Equal("AddSeverityFix", Assert.Single(await sample.Offers()).EquivalenceKey);
    }

    [Theory]
    [InlineData(FixAllScope.Document, 2)]
    [InlineData(FixAllScope.Project, 3)]
    [InlineData(FixAllScope.Solution, 4)]
    public async Task All_of_a_scope_are_fixed(FixAllScope scope, int expected)
    {
        const string Two = """
            using ManifestKit;
            static class Alerts
            {
                static readonly AlertGroup Group = new()
                {
                    Name = "g",
                    Rules =
                    [
                        new() { Name = "A", Expression = "up == 0", For = 5.Minutes, Summary = "" },
                        new() { Name = "B", Expression = "up == 0", For = 5.Minutes, Summary = "" },
                    ],
                };
            }
            """;
        var one = Rule("""new() { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "" };""").Replace("Alerts", "More", StringComparison.Ordinal);
        using var sample = new FixSample(new AddSeverityFix(), [Two, one], [one]);
        var texts = await sample.FixedAll(scope);
        Assert.Equal(expected, texts.Sum(t => t.Split("Severity = AlertSeverity.Warning").Length - 1));
    }

    private static string Rule(string creation)
        => $$"""
        using ManifestKit;

        static class Alerts
        {
            static readonly AlertRule Down = {{creation}}
        }
        """;
}
