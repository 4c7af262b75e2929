using ManifestKit.Languages.Compose;

namespace ManifestKit.Languages.Tests.Compose;

public sealed class ComposeDurationTests
{
    [Theory]
    [InlineData("1m30s", "1m30s")]
    [InlineData("2.5s", "2s500ms")]
    [InlineData("1d", "24h")]
    [InlineData("10us", "10us")]
    public void Canonical_form(string text, string canonical) => Assert.Equal(canonical, ComposeDuration.Parse(text).Value.ToString());

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        ComposeDuration.Parse, ["", "30", "1 m", "s", "1,5s", "10y", "1M", "-", "1.s.", "1h30", "999999w"]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_canonical_forms_are_stable() => Fuzz.Run(["1m30s", "2.5s", "1w2d", "10us", "-1h"], text =>
    {
        var parsed = ComposeDuration.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(parsed.Value, ComposeDuration.Parse(parsed.Value.ToString()).Value);
    });
}
