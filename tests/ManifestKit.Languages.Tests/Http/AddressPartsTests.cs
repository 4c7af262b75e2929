using ManifestKit.Languages.Http;

namespace ManifestKit.Languages.Tests.Http;

/// <summary>Paths of URLs, and addresses of hosts with ports.</summary>
public sealed class AddressPartsTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/health/ready")]
    [InlineData("/a%20b/~c;d=1,2/(e)/@f:g!*'+$&")]
    public void Paths(string path) => Assert.Empty(UrlPath.Check(path));

    [Fact]
    public void A_query_may_be_allowed()
    {
        Assert.Empty(UrlPath.Check("/health?full=1", allowQuery: true));
        Assert.NotEmpty(UrlPath.Check("/health?full=1"));
    }

    [Theory]
    [InlineData("localhost:80")]
    [InlineData("smtp.example.org:587")]
    [InlineData("10.0.0.7:9100")]
    [InlineData("[2001:db8::1]:65535")]
    public void Addresses(string address) => Assert.Empty(HostAndPort.Check(address));

    [Fact]
    public void Ten_errors_of_paths() => Catalogue.VerifyErrors(
        path => UrlPath.Check(path), ["", "health", " /health", "/a b", "/a#b", "/a?b=c", "/{id}", "/a\\b", "/caf\u00e9", "/a\n", "http://example.org/a"]);

    [Fact]
    public void Ten_errors_of_hosts() => Catalogue.VerifyErrors(
        HostName.Check, ["", "https://example.org", "example.org/a", "example.org:80", "a_b.example", "-a.example", "a..example", "example.", "10.0.0.1", "*.example.org", "caf\u00e9.example", new string('a', 64)]);

    [Fact]
    public void Ten_errors_of_addresses() => Catalogue.VerifyErrors(
        HostAndPort.Check,
        ["", "example.org", "example.org:", "example.org:0", "example.org:65536", "example.org:http", "http://example.org:80", "a_b:80", ":80", "2001:db8::1:80", "[10.0.0.1]:80", "[2001:db8::1]", "10.0.0.300:80"]);

    [Fact]
    public void Random_texts_are_valid_or_reported() => Fuzz.Run(["/health/ready", "example.org:9090", "[2001:db8::1]:80", "10.0.0.7:9100"], text =>
    {
        Fuzz.AssertSound(text, Parsed.Of(text, UrlPath.Check(text)));
        Fuzz.AssertSound(text, Parsed.Of(text, HostAndPort.Check(text)));
    });
}
