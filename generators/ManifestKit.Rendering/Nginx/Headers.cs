using System.Globalization;

namespace ManifestKit.Rendering.Nginx;

/// <summary>The headers of a site. A location that adds one of its own repeats them all: nginx inherits all or none.</summary>
/// <seealso href="https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header"/>
internal static class Headers
{
    public static IReadOnlyList<Header> Of(Site site) => [.. Security(site), .. CrossOrigin.Headers(site), .. site.Headers.Others.Select(h => new Header(h.Key, h.Value))];

    private static IEnumerable<Header> Security(Site site)
    {
        var headers = site.Headers;
        if (site.Certificate is not null && headers.Hsts is { } age)
        {
            var seconds = age.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            yield return new("Strict-Transport-Security", $"max-age={seconds}{(headers.HstsIncludeSubDomains ? "; includeSubDomains" : "")}");
        }

        if (headers.Frames is { } frames)
            yield return new("X-Frame-Options", frames.ToString().ToUpperInvariant());
        if (headers.NoSniff)
            yield return new("X-Content-Type-Options", "nosniff");
        if (headers.ReferrerPolicy is { } referrer)
            yield return new("Referrer-Policy", referrer);
        if (headers.ContentSecurityPolicy.Count > 0)
            yield return new("Content-Security-Policy", string.Join("; ", headers.ContentSecurityPolicy.Select(d => $"{d.Key} {string.Join(' ', d.Value)}")));
    }
}
