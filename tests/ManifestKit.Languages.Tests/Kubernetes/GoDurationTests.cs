using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class GoDurationTests
{
    private static readonly string[] Samples = ["1h30m", "-1.5s", "0", "300ms", "1us2ns", "+.5h", "1d", "99999999999999999999h"];

    [Theory]
    [InlineData("1h30m", 5_400_000_000_000, "1h30m")]
    [InlineData("90s", 90_000_000_000, "1m30s")]
    [InlineData("-1.5s", -1_500_000_000, "-1s500ms")]
    [InlineData("0", 0, "0s")]
    [InlineData("1\u00b5s", 1_000, "1us")]
    public void Value_and_canonical_form(string text, long nanoseconds, string canonical)
    {
        var duration = GoDuration.Parse(text).Value;
        Assert.Equal(nanoseconds, duration.Nanoseconds);
        Assert.Equal(canonical, duration.ToString());
    }

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        GoDuration.Parse, ["", "5", "5min", "1d", "1h 30m", "-", "h", "1,5h", "3000000h", "1.h2", "1..5s"]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_canonical_forms_are_stable() => Fuzz.Run(Samples, text =>
    {
        var parsed = GoDuration.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(parsed.Value, GoDuration.Parse(parsed.Value.ToString()).Value);
    });
}
