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
    public void A_number_without_unit_is_an_error()
        => Assert.Contains("has no unit", Assert.Single(ComposeDuration.Parse("30").Errors).Message, StringComparison.Ordinal);
}
