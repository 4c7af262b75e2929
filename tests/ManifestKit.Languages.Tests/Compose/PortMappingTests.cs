using ManifestKit.Languages.Compose;

namespace ManifestKit.Languages.Tests.Compose;

public sealed class PortMappingTests
{
    private static readonly string[] Samples = ["80", "8080:80", "127.0.0.1:8001-8003:80-82/udp", "[::1]:53:53", "::1::80", "1.2.3.4::80/sctp"];

    [Theory]
    [InlineData("80", null, null, "80", "tcp")]
    [InlineData("8080:80", null, "8080", "80", "tcp")]
    [InlineData("127.0.0.1:8080:80/udp", "127.0.0.1", "8080", "80", "udp")]
    [InlineData("127.0.0.1::80", "127.0.0.1", null, "80", "tcp")]
    [InlineData("[::1]:8001-8003:1-3", "::1", "8001-8003", "1-3", "tcp")]
    [InlineData("9000-9010:80", null, "9000-9010", "80", "tcp")]
    public void Parts(string text, string? ip, string? published, string target, string protocol)
    {
        var port = PortMapping.Parse(text).Value;
        Assert.Equal((ip, published, target, protocol), (port.HostIp, port.Published?.ToString(), port.Target.ToString(), port.Protocol));
        Assert.Equal(text, port.ToString());
    }

    [Theory]
    [InlineData("8080:80", "8080:81", true)]
    [InlineData("8080:80", "127.0.0.1:8080:80", true)]
    [InlineData("127.0.0.1:8080:80", "127.0.0.2:8080:80", false)]
    [InlineData("8080:80", "8080:80/udp", false)]
    [InlineData("8000-8010:80-90", "8005:80", true)]
    public void Conflicts(string a, string b, bool conflict)
        => Assert.Equal(conflict, PortMapping.Parse(a).Value.ConflictsWith(PortMapping.Parse(b).Value));

    [Fact]
    public void A_range_becomes_one_long_entry_a_port() => Assert.Equal(
        [new LongPort(80, "8001", "::1", "udp"), new LongPort(81, "8002", "::1", "udp")],
        PortMapping.Parse("[::1]:8001-8002:80-81/udp").Value.ToLongSyntax());

    [Theory]
    [InlineData("8080:80")]
    [InlineData("127.0.0.1:8080:80/udp")]
    [InlineData("[::1]::80")]
    [InlineData("9000-9010:80")]
    public void Long_syntax_becomes_short_again(string text)
        => Assert.Equal(text, Assert.Single(PortMapping.Parse(text).Value.ToLongSyntax()).ToShortSyntax().Value.ToString());

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        PortMapping.Parse,
        ["", "http", "8080:", ":80", "70000:80", "8080:0", "8001-8003:80-81", "82-80", "80/icmp", "localhost:8080:80", "127.0.0.256:1:2"]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_print_to_the_same_mapping() => Fuzz.Run(Samples, text =>
    {
        var parsed = PortMapping.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(parsed.Value, PortMapping.Parse(parsed.Value.ToString()).Value);
    });
}
