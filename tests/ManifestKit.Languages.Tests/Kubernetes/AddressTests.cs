using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class AddressTests
{
    private static readonly string[] Samples = ["10.0.0.0/8", "2001:db8::/32", "::/0", "1.2.3.4/32", "::ffff:1.2.3.4/128", "http", "8080"];

    [Theory]
    [InlineData("10.0.0.0/8")]
    [InlineData("0.0.0.0/0")]
    [InlineData("2001:db8::/32")]
    [InlineData("::ffff:1.2.3.4/128")]
    public void Ranges(string text) => Assert.Equal(text, Cidr.Parse(text).Value.ToString());

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        Cidr.Parse, ["", "10.0.0.0", "10.0.0.1/8", "10.0.0/8", "10.0.0.0/33", "010.0.0.0/8", "::1/129", "1::2::3/64", "10.0.0.0/", "::g/8"]);

    [Theory]
    [InlineData("8080", 8080, null)]
    [InlineData("http", null, "http")]
    public void Ports(string text, int? number, string? name) => Assert.Equal(new PortReference(number, name), PortReference.Parse(text).Value);

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("Http")]
    public void Wrong_ports(string text) => Assert.False(PortReference.Parse(text).Success);

    [Theory]
    [InlineData("nginx.ingress.kubernetes.io/proxy-body-size", true)]
    [InlineData("nginx.ingress.kubernetes.io/websocket-services", false)]
    [InlineData("cert-manager.io/cluster-issuer", true)]
    [InlineData("example.com/x", null)]
    public void Annotations(string key, bool? known) => Assert.Equal(known, KnownAnnotations.IsKnown(key));

    [Fact]
    public void Random_texts_are_read_or_reported_and_print_as_they_were() => Fuzz.Run(Samples, text =>
    {
        Fuzz.AssertSound(text, PortReference.Parse(text));
        var parsed = Cidr.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(text, parsed.Value.ToString());
    });
}
