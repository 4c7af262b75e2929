using ManifestKit.Languages.Prometheus;

namespace ManifestKit.Languages.Tests.Prometheus;

public sealed class PrometheusDurationTests
{
    private static readonly string[] Samples = ["1h30m", "5m", "0", "1y2w3d4h5m6s7ms", "300ms", "1.5h", "90d"];

    [Theory]
    [InlineData("1h30m", 5_400_000, "1h30m")]
    [InlineData("0", 0, "0s")]
    [InlineData("90d", 7_776_000_000, "90d")]
    [InlineData("14d", 1_209_600_000, "2w")]
    [InlineData("365d", 31_536_000_000, "1y")]
    [InlineData("120s", 120_000, "2m")]
    [InlineData("1y2w3d4h5m6s7ms", 33_019_506_007, "382d4h5m6s7ms")]
    public void Value_and_canonical_form(string text, long milliseconds, string canonical)
    {
        var duration = PrometheusDuration.Parse(text).Value;
        Assert.Equal(milliseconds, duration.Milliseconds);
        Assert.Equal(canonical, duration.ToString());
    }

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        PrometheusDuration.Parse,
        ["", "5", "5min", "1.5h", "-5m", "30m1h", "1h1h", "5 m", "1M", "300y", "m", "2 hours"]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_canonical_forms_are_stable() => Fuzz.Run(Samples, text =>
    {
        var parsed = PrometheusDuration.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(parsed.Value, PrometheusDuration.Parse(parsed.Value.ToString()).Value);
    });
}
