using System.Globalization;
using ManifestKit.Languages.PromQl;
using ManifestKit.Languages.PromQl.Printing;

namespace ManifestKit.Languages.Tests.PromQl.Agreement;

/// <summary>
/// Measures agreement with Prometheus on the expressions of its own tests. Needs a checkout of prometheus/prometheus,
/// named by MANIFESTKIT_PROMQL_CORPUS; see docs/languages/promql.md.
/// </summary>
public sealed class PromQlAgreementTests(ITestOutputHelper output)
{
    private const double Bar = 0.995;
    private const int PrettyPrinterTestLength = 10;

    [Fact]
    public void Accepts_and_rejects_what_Prometheus_does()
    {
        var checkout = Checkout();
        List<ExpectedExpression> parseTests = [.. checkout.ParseTests()];
        output.WriteLine($"{parseTests.Count(t => !t.Accepted)} must be refused, {parseTests.Count(t => t.Type is not null)} have a known result type");
        Measure("parse tests", parseTests, Verdict);
        output.WriteLine($"inputs that are computed by Go code and not read: {checkout.Unread}");
        Measure("engine tests", [.. checkout.EngineTests()], Verdict);
    }

    [Fact]
    public void Prints_what_Prometheus_prints()
        => Measure("printer tests", [.. Checkout().PrinterTests()], e => Print(e, parsed => parsed.ToString()));

    [Fact]
    public void Breaks_lines_where_Prometheus_does()
        => Measure("formatter tests", [.. Checkout().PrettyPrinterTests()], e => Print(e, parsed => PrettyPrinter.Print(parsed, PrettyPrinterTestLength)));

    [Fact]
    public void Accepts_public_rules()
    {
        var folder = Environment.GetEnvironmentVariable("MANIFESTKIT_PROMQL_RULES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "set MANIFESTKIT_PROMQL_RULES to a folder with rule files");
        Measure("public rules", [.. RuleCollection.Read(folder)], Verdict);
    }

    private static PrometheusCheckout Checkout()
    {
        var root = Environment.GetEnvironmentVariable("MANIFESTKIT_PROMQL_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(root), "set MANIFESTKIT_PROMQL_CORPUS to a checkout of prometheus/prometheus");
        return new PrometheusCheckout(root);
    }

    private void Measure<T>(string name, IReadOnlyList<T> cases, Func<T, string?> problemOf)
    {
        Assert.NotEmpty(cases);
        var problems = cases.Select(problemOf).OfType<string>().ToList();
        foreach (var problem in problems)
            output.WriteLine(problem);
        var agreement = 1 - ((double)problems.Count / cases.Count);
        output.WriteLine($"{name}: {(agreement * 100).ToString("F2", CultureInfo.InvariantCulture)} % of {cases.Count} agree");
        Assert.True(agreement >= Bar, string.Join("\n", problems));
    }

    private static string? Verdict(ExpectedExpression expected)
    {
        // The parser's own tests run without fill modifiers, the engine's with every feature.
        var isParseTest = expected.Source.StartsWith("parse_test", StringComparison.Ordinal);
        var parsed = PromQlExpression.Parse(expected.Text, PromQlOptions.AllFeatures with { FillModifiers = !isParseTest });
        if (parsed.Success != expected.Accepted)
            return $"{expected.Source}: {Short(expected.Text)}: expected {(expected.Accepted ? "valid" : "error")}, found {string.Join("; ", parsed.Errors)}";
        if (expected.Type is { } type && parsed.Value.Type != type)
            return $"{expected.Source}: {Short(expected.Text)}: expected {type}, found {parsed.Value.Type}";
        return null;
    }

    private static string? Print(ExpectedPrint expected, Func<PromQlExpression, string> print)
    {
        var parsed = PromQlExpression.Parse(expected.Text, PromQlOptions.AllFeatures);
        if (!parsed.Success)
            return $"{expected.Source}: {Short(expected.Text)}: {string.Join("; ", parsed.Errors)}";
        var printed = print(parsed.Value);
        return printed == expected.Printed ? null : $"{expected.Source}: expected\n{expected.Printed}\nfound\n{printed}";
    }

    private static string Short(string text) => text.Length <= 100 ? text : text[..100] + "...";
}
