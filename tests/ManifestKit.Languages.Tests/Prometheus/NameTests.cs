using ManifestKit.Languages.Prometheus;

namespace ManifestKit.Languages.Tests.Prometheus;

public sealed class NameTests
{
    private static readonly string[] Samples = ["http_requests_total", "job:rate:5m", "http.server", "\u00e9t\u00e9", "__name__", "9a"];

    [Theory]
    [InlineData("http_requests_total", true, true, true)]
    [InlineData("job:rate:5m", true, true, false)]
    [InlineData("http.server.duration", true, false, false)]
    [InlineData("9a", true, false, false)]
    [InlineData("", false, false, false)]
    public void Schemes(string name, bool utf8, bool legacyMetric, bool legacyLabel)
    {
        Assert.Equal(utf8, MetricName.Check(name).Count == 0);
        Assert.Equal(utf8, LabelName.Check(name).Count == 0);
        Assert.Equal(legacyMetric, MetricName.IsPlain(name));
        Assert.Equal(legacyLabel, LabelName.IsPlain(name));
    }

    [Fact]
    public void A_rule_sets_no_name_and_records_no_braces()
    {
        Assert.Contains("record or alert", Assert.Single(LabelName.CheckInRule("__name__")).Message, StringComparison.Ordinal);
        Assert.Equal(new TextSpan(2, 1), Assert.Single(MetricName.CheckRecorded("up{job=\"a\"}")).Span);
    }

    [Fact]
    public void Half_a_character_is_no_name() => Assert.Single(MetricName.Check("a\ud83d"));

    [Fact]
    public void Ten_errors() => Catalogue.VerifyErrors(
        name => MetricName.CheckRecorded(name, NameScheme.Legacy),
        ["", "9a", "http.server", "a-b", "a b", "caf\u00e9", "up{}", "\u0661", "a\tb", "\ud83d\ude00"]);

    [Fact]
    public void Random_texts_are_checked() => Fuzz.Run(Samples, text =>
    {
        foreach (var error in MetricName.Check(text, NameScheme.Legacy).Concat(LabelName.Check(text)))
            Assert.InRange(error.Span.End, 0, text.Length);
    });
}
