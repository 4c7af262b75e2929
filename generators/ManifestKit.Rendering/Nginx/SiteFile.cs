using ManifestKit.Languages.Nginx;

namespace ManifestKit.Rendering.Nginx;

/// <summary>The server of one site.</summary>
internal static class SiteFile
{
    public static NginxConfiguration Of(Site site, Gateway gateway) => new(new NginxDirective("server")
    {
        Block =
        [
            .. Listen(site),
            new("server_name", [.. site.Hosts]),
            .. site.Certificate is { } certificate ? Tls.Of(certificate) : [],
            .. Headers.Of(site).Select(h => h.ToDirective()),
            .. site.Compression is { } compression ? Gzip(compression) : [],
            .. Limits.On(site.RateLimit, site.ConnectionLimit),
            new("client_max_body_size", site.MaxBodySize),
            new("proxy_connect_timeout", NginxText.Of(site.ConnectTimeout)),
            new("proxy_send_timeout", NginxText.Of(site.SendTimeout)),
            new("proxy_read_timeout", NginxText.Of(site.ReadTimeout)),
            new("access_log", "/var/log/nginx/access.log", "combined"),
            new("error_log", "/var/log/nginx/error.log", "warn"),
            .. site.Routes.OrderBy(Precedence).ThenByDescending(r => r.Path.Length).Select(route => Location.Of(route, site)),
        ],
    });

    private static IEnumerable<NginxDirective> Listen(Site site) => site.Certificate is null
        ? [new("listen", "80"), new("listen", "[::]:80")]
        : [new("listen", "443", "ssl"), new("listen", "[::]:443", "ssl"), new("http2", "on")];

    private static IEnumerable<NginxDirective> Gzip(Compression compression) =>
    [
        new("gzip", "on"),
        new("gzip_vary", "on"),
        new("gzip_min_length", NginxText.Of(compression.MinLength)),
        new("gzip_comp_level", NginxText.Of(compression.Level)),
        new("gzip_types", [.. compression.MediaTypes]),
    ];

    /// <summary>The order in which nginx considers matches, so that the file reads as it works.</summary>
    private static int Precedence(Route route) => route.Match switch
    {
        PathMatch.Exact => 0,
        PathMatch.Prefix => route.Path == "/" ? 3 : 1,
        _ => 2,
    };
}
