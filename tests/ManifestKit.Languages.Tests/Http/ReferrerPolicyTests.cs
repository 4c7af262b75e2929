using ManifestKit.Languages.Http;

namespace ManifestKit.Languages.Tests.Http;

public sealed class ReferrerPolicyTests
{
    [Theory]
    [InlineData("no-referrer")]
    [InlineData("Origin")]
    [InlineData("no-referrer, strict-origin-when-cross-origin")]
    public void Policies(string value) => Assert.Empty(ReferrerPolicy.Check(value));

    [Fact]
    public void Ten_errors() => Catalogue.VerifyErrors(
        ReferrerPolicy.Check, ["", "none", "no_referrer", "no referrer", "orgin", "origin,", ",origin", "origin;same-origin", "strict origin", "'none'", "same-origin, sameorigin"]);

    [Fact]
    public void Random_texts_are_valid_or_reported() => Fuzz.Run(["no-referrer, origin"], text => Fuzz.AssertSound(text, Parsed.Of(text, ReferrerPolicy.Check(text))));
}
