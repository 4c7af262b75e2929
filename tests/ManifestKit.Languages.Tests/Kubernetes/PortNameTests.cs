using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class PortNameTests
{
    [Theory]
    [InlineData("http")]
    [InlineData("8080-tcp")]
    [InlineData("a23456789012345")]
    public void Valid_names(string name) => Assert.Empty(PortName.Check(name));

    [Fact]
    public void Ten_errors() => Catalogue.VerifyErrors(
        PortName.Check, ["", "8080", "HTTP", "my_port", "-http", "http-", "my--port", "metrics-endpoint", "web.http", "a b", "caf\u00e9"]);

    [Fact]
    public void Random_texts_are_valid_or_reported() => Fuzz.Run(
        ["http", "metrics-endpoint", "8080"], text => Fuzz.AssertSound(text, Parsed.Of(text, PortName.Check(text))));
}
