using ManifestKit.Languages.Prometheus;

namespace ManifestKit.Languages.Tests.Prometheus;

public sealed class SeriesNameTests
{
    private static readonly string[] Samples =
        ["up", "http_requests_total{job=\"api\", code='5\\x30'}", "{a=\"\"}", "{}", "{\"my.metric\", \"a b\"=\"c\"}", "{__name__=\"up\"}"];

    [Theory]
    [InlineData("up", "up", "up")]
    [InlineData(" up { job = 'a' , } ", "up", "up{job=\"a\"}")]
    [InlineData("{}", null, "{}")]
    [InlineData("{a=\"\"}", null, "{a=\"\"}")]
    [InlineData("{__name__=\"up\",a=\"b\"}", "up", "up{a=\"b\"}")]
    [InlineData("{\"my.metric\",\"a b\"=\"c\"}", "my.metric", "{\"my.metric\", \"a b\"=\"c\"}")]
    public void Parts(string text, string? metric, string canonical)
    {
        var series = SeriesName.Parse(text).Value;
        Assert.Equal(metric, series.MetricName);
        Assert.Equal(canonical, series.ToString());
    }

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        SeriesName.Parse,
        [
            "", "up{", "up{job=~\"a\"}", "up{job!=\"a\"}", "{a=~\"\"}", "up{job=api}", "rate(up[5m])", "up[5m]", "up offset 5m", "up 1 2", "my.metric",
            "up{job=\"a\" code=\"b\"}",
        ]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_print_to_the_same_series() => Fuzz.Run(Samples, text =>
    {
        var parsed = SeriesName.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(parsed.Value.ToString(), SeriesName.Parse(parsed.Value.ToString()).Value.ToString());
    });
}
