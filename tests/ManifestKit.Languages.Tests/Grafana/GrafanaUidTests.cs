using ManifestKit.Languages.Grafana;

namespace ManifestKit.Languages.Tests.Grafana;

public sealed class GrafanaUidTests
{
    [Theory]
    [InlineData("node-overview")]
    [InlineData("A_1")]
    public void Valid_uids(string uid) => Assert.Empty(GrafanaUid.Check(uid));

    [Fact]
    public void Ten_errors() => Catalogue.VerifyErrors(
        GrafanaUid.Check, ["", "a b", "a/b", "a.b", "a:b", "\u00e9", "a\n", "$a", "#a", "a+b", new string('u', 41)]);

    [Fact]
    public void Random_texts_are_valid_or_reported() => Fuzz.Run(["node-overview"], text => Fuzz.AssertSound(text, Parsed.Of(text, GrafanaUid.Check(text))));
}
