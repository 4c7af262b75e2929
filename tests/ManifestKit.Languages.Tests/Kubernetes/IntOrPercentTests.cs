using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class IntOrPercentTests
{
    [Theory]
    [InlineData("25%", 10, true, 3)]
    [InlineData("25%", 10, false, 2)]
    [InlineData("3", 10, true, 3)]
    [InlineData("0%", 10, true, 0)]
    [InlineData("2147483647%", 2147483647, true, 2147483647)]
    public void Share_of_a_total(string text, int total, bool roundUp, int pods)
        => Assert.Equal(pods, IntOrPercent.Parse(text).Value.Of(total, roundUp));

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        IntOrPercent.Parse, ["", "%", "-1", "1.5", "25 %", "25%%", "2147483648", "many", "12.5%", "0x10", " 1"]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_canonical_forms_are_stable() => Fuzz.Run(["25%", "1", "100%", "007"], text =>
    {
        var parsed = IntOrPercent.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(parsed.Value, IntOrPercent.Parse(parsed.Value.ToString()).Value);
    });
}
