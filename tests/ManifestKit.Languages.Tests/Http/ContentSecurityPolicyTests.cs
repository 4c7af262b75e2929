using ManifestKit.Languages.Http;

namespace ManifestKit.Languages.Tests.Http;

public sealed class ContentSecurityPolicyTests
{
    private const string Sound = "default-src 'self'; img-src 'self' data: https://cdn.example.org; script-src 'nonce-abc'; upgrade-insecure-requests";

    [Fact]
    public void A_sound_policy_is_read_and_written_back()
    {
        var policy = ContentSecurityPolicy.Parse(Sound).Value;

        Assert.Equal(Sound, policy.ToString());
        Assert.Equal(["'self'", "data:", "https://cdn.example.org"], policy.Directives[1].Values);
        Assert.Equal(Sound.IndexOf("img-src", StringComparison.Ordinal), policy.Directives[1].Span.Start);
        Assert.Empty(policy.Weaknesses());
    }

    [Theory]
    [InlineData("default-src 'self' 'unsafe-inline'", 1)]
    [InlineData("script-src 'unsafe-eval' 'unsafe-inline'", 2)]
    [InlineData("script-src 'nonce-x' 'unsafe-inline'", 0)]
    [InlineData("script-src *", 1)]
    [InlineData("img-src *", 1)]
    public void Weaknesses_are_counted(string text, int count) => Assert.Equal(count, ContentSecurityPolicy.Parse(text).Value.Weaknesses().Count);

    [Fact]
    public void Ten_errors()
        => Catalogue.VerifyErrors(
            static text => ContentSecurityPolicy.Parse(text).Errors,
            [
                "",
                "default-src self",
                "default-source 'self'",
                "default-src: 'self'",
                "default-src 'selfish'",
                "default-src 'none' https://a.org",
                "img-src",
                "img-src 'self'; img-src data:",
                "script-src 'self', https://a.org",
                "script-src nonce-abc",
            ]);

    [Fact]
    public void Ten_errors_of_other_headers()
        => Catalogue.VerifyErrors(
            static text =>
            {
                var colon = text.IndexOf(": ", StringComparison.Ordinal);
                var value = text[(colon + 2)..];
                IReadOnlyList<SyntaxError> errors = text[..colon] switch
                {
                    "Strict-Transport-Security" => StrictTransportSecurity.Parse(value).Errors,
                    "Cache-Control" => CacheControl.Parse(value).Errors,
                    "Content-Type" => MediaType.Parse(value).Errors,
                    "Location" => HttpUrl.Parse(value).Errors,
                    "Access-Control-Allow-Origin" => CorsOrigin.Check(value),
                    "Host" => HostName.Check(value),
                    _ => HttpHeader.CheckValue(value),
                };
                return [.. errors.Select(error => error with { Span = new TextSpan(colon + 2 + error.Span.Start, error.Span.Length) })];
            },
            [
                "Strict-Transport-Security: max-age=1 year",
                "Strict-Transport-Security: includeSubDomains",
                "Cache-Control: public, private",
                "Cache-Control: maxage=60",
                "Content-Type: html",
                "Location: http://admin:secret@example.org/",
                "Location: https://example.org:99999/",
                "Access-Control-Allow-Origin: https://a.org https://b.org",
                "Host: b\u00fccher.example",
                "X-Note: two\nlines",
            ]);

    [Fact]
    public void Nothing_throws()
        => Fuzz.Run(
            [Sound, "max-age=1; preload", "no-cache=\"a\", max-age=1", "text/html; a=\"b\"", "https://[::1]:80/a?b#c", "http://1.2.3.4", "*.example.org"],
            static text =>
            {
                Fuzz.AssertSound(text, ContentSecurityPolicy.Parse(text));
                Fuzz.AssertSound(text, StrictTransportSecurity.Parse(text));
                Fuzz.AssertSound(text, CacheControl.Parse(text));
                Fuzz.AssertSound(text, MediaType.Parse(text));
                Fuzz.AssertSound(text, HttpUrl.Parse(text));
                Assert.All(
                    (SyntaxError[])[.. HttpHeader.CheckName(text), .. HttpHeader.CheckValue(text), .. HostName.Check(text), .. CorsOrigin.Check(text)],
                    error => Assert.InRange(error.Span.End, error.Span.Start, text.Length));
                _ = HostName.MatchesCertificateName(text, text);
            });
}
