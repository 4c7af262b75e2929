using System.Globalization;
using ManifestKit.Languages.PromQl;

namespace ManifestKit.Languages.Tests.PromQl.Agreement;

/// <summary>
/// Compares the analysis of labels with that of pint, on the expressions of pint's own tests. Needs a checkout of
/// cloudflare/pint, named by MANIFESTKIT_PINT. docs/languages/promql.md explains where the two differ.
/// </summary>
public sealed class LabelAgreementTests(ITestOutputHelper output)
{
    private const double Bar = 0.93;

    [Fact]
    public void Tells_of_labels_what_pint_does()
    {
        var root = Environment.GetEnvironmentVariable("MANIFESTKIT_PINT");
        Assert.SkipWhen(string.IsNullOrEmpty(root), "set MANIFESTKIT_PINT to a checkout of cloudflare/pint");
        var facts = PintCheckout.Read(root).SelectMany(Compare).ToList();
        foreach (var difference in facts.OfType<string>())
            output.WriteLine(difference);
        var agreement = (double)facts.Count(fact => fact is null) / facts.Count;
        output.WriteLine($"{(agreement * 100).ToString("F1", CultureInfo.InvariantCulture)} % of {facts.Count} facts agree");
        Assert.True(agreement >= Bar);
    }

    /// <summary>A line for each fact that differs, and null for each that does not.</summary>
    private static IEnumerable<string?> Compare(ExpectedLabels expected)
    {
        var labels = PromQlExpression.Parse(expected.Text, PromQlOptions.AllFeatures).Value.ResultLabels();
        // pint does not follow the metric's name.
        var names = expected.Named.Keys.Union(labels.Named.Keys, StringComparer.Ordinal).Where(name => name != LabelMatcher.MetricNameLabel);
        return names.Select(name => Compare(expected.Text, name, expected[name], labels[name]))
            .Append(Compare(expected.Text, "the others", expected.Others, labels.Others));
    }

    private static string? Compare(string text, string label, LabelPresence expected, LabelPresence found)
        => expected == found ? null : $"{label}: pint says {expected}, ManifestKit {found}, in {text.ReplaceLineEndings(" ")}";
}
