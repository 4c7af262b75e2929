using ManifestKit.Languages.Http;

namespace ManifestKit.Languages.Tests.Http;

public sealed class HttpTests
{
    [Theory]
    [InlineData("X-Frame-Options", true)]
    [InlineData("!#$%&'*+-.^_`|~a1", true)]
    [InlineData("", false)]
    [InlineData("X Frame", false)]
    [InlineData("X:Y", false)]
    [InlineData("X-\u00e9", false)]
    public void Header_names(string name, bool isValid) => Assert.Equal(isValid, HttpHeader.CheckName(name).Count == 0);

    [Theory]
    [InlineData("", true)]
    [InlineData("max-age=1; x", true)]
    [InlineData("a\tb", true)]
    [InlineData(" a", false)]
    [InlineData("a ", false)]
    [InlineData("a\r\nSet-Cookie: b", false)]
    [InlineData("\u00e9", false)]
    public void Header_values(string value, bool isValid) => Assert.Equal(isValid, HttpHeader.CheckValue(value).Count == 0);

    [Theory]
    [InlineData("max-age=63072000; includeSubDomains; preload", "max-age=63072000; includeSubDomains; preload")]
    [InlineData("MAX-AGE=\"5\" ;; INCLUDESUBDOMAINS", "max-age=5; includeSubDomains")]
    public void Strict_transport_security(string text, string canonical)
        => Assert.Equal(canonical, StrictTransportSecurity.Parse(text).Value.ToString());

    [Theory]
    [InlineData("includeSubDomains")]
    [InlineData("max-age=1y")]
    [InlineData("max-age=1; max-age=2")]
    [InlineData("max-age=60; preload")]
    [InlineData("max-age=60, includeSubDomains")]
    public void Not_strict_transport_security(string text) => Assert.False(StrictTransportSecurity.Parse(text).Success);

    [Fact]
    public void Cache_control()
        => Assert.Equal(
            [new("public", null), new("max-age", "60"), new("private", "a, b")],
            CacheControl.Parse("public, Max-Age=60, private=\"a, b\"").ValueOrDefault!);

    [Theory]
    [InlineData("no-store")]
    [InlineData("public, max-age=31536000, immutable")]
    [InlineData("no-cache=\"Set-Cookie, X\"")]
    public void Valid_cache_control(string text) => Assert.True(CacheControl.Parse(text).Success);

    [Theory]
    [InlineData("")]
    [InlineData("max-age")]
    [InlineData("max-age=1h")]
    [InlineData("nostore")]
    [InlineData("public, private")]
    [InlineData("no-store, no-store")]
    [InlineData("no-store=1")]
    public void Invalid_cache_control(string text) => Assert.False(CacheControl.Parse(text).Success);

    [Theory]
    [InlineData("text/html", "text/html")]
    [InlineData("Text/HTML;Charset=\"utf-8\"", "text/html; charset=utf-8")]
    [InlineData("application/vnd.api+json; profile=\"a b\"", "application/vnd.api+json; profile=\"a b\"")]
    public void Media_types(string text, string canonical)
    {
        Assert.Equal(canonical, MediaType.Parse(text).Value.ToString());
        Assert.Equal(canonical, MediaType.Parse(canonical).Value.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("html")]
    [InlineData("text/")]
    [InlineData("text/a/b")]
    [InlineData("text/html; charset")]
    public void Not_media_types(string text) => Assert.False(MediaType.Parse(text).Success);

    [Theory]
    [InlineData("https://Example.org", "https://example.org/", "https://example.org")]
    [InlineData("http://a:80/b?c#d", "http://a/b?c", "http://a")]
    [InlineData("https://[::1]:8443/x", "https://[::1]:8443/x", "https://[::1]:8443")]
    [InlineData("http://10.0.0.1?x", "http://10.0.0.1/?x", "http://10.0.0.1")]
    public void Urls(string text, string canonical, string origin)
    {
        var url = HttpUrl.Parse(text).Value;
        Assert.Equal((canonical, origin), (url.ToString(), url.Origin));
        Assert.Equal(url, HttpUrl.Parse(canonical).Value);
    }

    [Theory]
    [InlineData("example.org", 0, 0)]
    [InlineData("ftp://a", 0, 3)]
    [InlineData("http://", 7, 0)]
    [InlineData("http://a:0", 9, 1)]
    [InlineData("http://a:", 9, 0)]
    [InlineData("http://u:p@a", 7, 4)]
    [InlineData("http://a b", 8, 1)]
    [InlineData("http://a_b", 7, 3)]
    [InlineData("http://[1]", 7, 3)]
    [InlineData("http://1.2.3.256", 7, 9)]
    public void Not_urls(string text, int start, int length)
        => Assert.Equal(new TextSpan(start, length), Assert.Single(HttpUrl.Parse(text).Errors).Span);

    [Theory]
    [InlineData("example.org", true)]
    [InlineData("xn--bcher-kva.example", true)]
    [InlineData("xn--a.example", false)]
    [InlineData("localhost", true)]
    [InlineData("", false)]
    [InlineData("a..b", false)]
    [InlineData("-a.b", false)]
    [InlineData("a_b.c", false)]
    [InlineData("b\u00fccher.example", false)]
    [InlineData("ab--c.example", false)]
    [InlineData("1.2.3.4", false)]
    public void Host_names(string name, bool isValid) => Assert.Equal(isValid, HostName.Check(name).Count == 0);

    [Fact]
    public void Host_names_have_limits()
    {
        Assert.Empty(HostName.Check(new string('a', 63)));
        Assert.NotEmpty(HostName.Check(new string('a', 64)));
        Assert.NotEmpty(HostName.Check(string.Join(".", Enumerable.Repeat("abc", 64))));
    }

    [Theory]
    [InlineData("example.org", "EXAMPLE.org", true)]
    [InlineData("*.example.org", "a.example.org", true)]
    [InlineData("*.example.org", "a.b.example.org", false)]
    [InlineData("*.example.org", "example.org", false)]
    [InlineData("*.org", "example.org", false)]
    [InlineData("a*.example.org", "ab.example.org", false)]
    public void Certificate_names(string pattern, string host, bool matches)
        => Assert.Equal(matches, HostName.MatchesCertificateName(pattern, host));

    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("http://localhost:3000", true)]
    [InlineData("*", true)]
    [InlineData("null", false)]
    [InlineData("https://example.org/", false)]
    [InlineData("https://example.org:443", false)]
    [InlineData("https://Example.org", false)]
    [InlineData("https://*.example.org", false)]
    [InlineData("https://a.org, https://b.org", false)]
    public void Cors_origins(string text, bool isValid) => Assert.Equal(isValid, CorsOrigin.Check(text).Count == 0);

    [Fact]
    public void Every_origin_and_credentials_do_not_go_together() => Assert.NotEmpty(CorsOrigin.Check("*", withCredentials: true));
}
