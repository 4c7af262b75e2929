using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class LabelSelectorTests
{
    private static readonly string[] Samples = ["app=web", "app == web, tier in (a, b),!canary", "x notin (a)", "a,b!=c", "example.com/k="];

    [Theory]
    [InlineData("app == web , tier in ( a, b ),!canary", "app=web,tier in (a,b),!canary")]
    [InlineData("x notin (a)", "x!=a")]
    [InlineData("", "")]
    public void Canonical_form(string text, string canonical) => Assert.Equal(canonical, LabelSelector.Parse(text).Value.ToString());

    [Theory]
    [InlineData("app=web,!canary", true)]
    [InlineData("app!=web", false)]
    [InlineData("tier!=x", true)]
    [InlineData("tier", false)]
    [InlineData("app in (api,web)", true)]
    public void Selection(string text, bool selected)
        => Assert.Equal(selected, LabelSelector.Parse(text).Value.Selects(new Dictionary<string, string> { ["app"] = "web" }));

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        LabelSelector.Parse,
        ["=web", "app=web,", "app in web", "app in (a", "app is web", "app=a b", "-app", "app=we$b", "app!web", "a//b", "!"]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_canonical_forms_are_stable() => Fuzz.Run(Samples, text =>
    {
        var parsed = LabelSelector.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(parsed.Value.ToString(), LabelSelector.Parse(parsed.Value.ToString()).Value.ToString());
    });
}
