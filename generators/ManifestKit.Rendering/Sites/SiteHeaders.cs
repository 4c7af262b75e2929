using System.Globalization;

namespace ManifestKit.Rendering.Sites;

/// <summary>The headers that a declared site sends with every answer, whatever serves it.</summary>
internal static class SiteHeaders
{
    /// <summary>Those that protect visitors.</summary>
    public static IEnumerable<(string Name, string Value)> Security(Site site)
    {
        var headers = site.Headers;
        if (site.Certificate is not null && headers.Hsts is { } age)
        {
            var seconds = age.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            yield return ("Strict-Transport-Security", $"max-age={seconds}{(headers.HstsIncludeSubDomains ? "; includeSubDomains" : "")}");
        }

        if (headers.Frames is { } frames)
            yield return ("X-Frame-Options", frames.ToString().ToUpperInvariant());
        if (headers.NoSniff)
            yield return ("X-Content-Type-Options", "nosniff");
        if (headers.ReferrerPolicy is { } referrer)
            yield return ("Referrer-Policy", referrer);
        if (headers.ContentSecurityPolicy.Count > 0)
            yield return ("Content-Security-Policy", string.Join("; ", headers.ContentSecurityPolicy.Select(d => $"{d.Key} {string.Join(' ', d.Value)}")));
    }

    /// <summary>The value of <c>Cache-Control</c>.</summary>
    public static string CacheControl(CachePolicy policy) => policy switch
    {
        Immutable immutable => $"public, max-age={immutable.MaxAge.TotalSeconds.ToString(CultureInfo.InvariantCulture)}, immutable",
        _ => "no-store, no-cache, must-revalidate, proxy-revalidate, max-age=0",
    };
}
