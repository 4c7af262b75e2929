using ManifestKit.Rendering.Sites;

namespace ManifestKit.Rendering.Nginx;

/// <summary>The headers of a site. A location that adds one of its own repeats them all: nginx inherits all or none.</summary>
/// <seealso href="https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header"/>
internal static class Headers
{
    public static IReadOnlyList<Header> Of(Site site) =>
    [
        .. SiteHeaders.Security(site).Select(header => new Header(header.Name, header.Value)),
        .. CrossOrigin.Headers(site),
        .. site.Headers.Others.Select(h => new Header(h.Key, h.Value)),
    ];
}
