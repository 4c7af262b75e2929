using ManifestKit.Languages.Nginx;
using ManifestKit.Rendering.Sites;

namespace ManifestKit.Rendering.Nginx;

/// <summary>A route of a site.</summary>
internal static class Location
{
    public static NginxDirective Of(Route route, Site site) => new("location", Match(route))
    {
        Block =
        [
            .. Access(route),
            .. route.To is null ? [new NginxDirective("return", "404")] : Proxy(route, site),
        ],
    };

    /// <summary>A prefix is taken before any regular expression: declared paths never lose to a file extension.</summary>
    private static string[] Match(Route route) => route.Match switch
    {
        PathMatch.Exact => ["=", route.Path],
        PathMatch.Regex => ["~*", route.Path],
        _ => route.Path == "/" ? ["/"] : ["^~", route.Path],
    };

    private static IEnumerable<NginxDirective> Access(Route route) =>
        route.AllowFrom.Count == 0 ? [] : [.. route.AllowFrom.Select(address => new NginxDirective("allow", address)), new("deny", "all")];

    private static IEnumerable<NginxDirective> Proxy(Route route, Site site) =>
    [
        .. CrossOrigin.Preflight(site),
        new("proxy_pass", $"http://{Upstream.NameOf(route)}"),
        new("proxy_http_version", "1.1"),
        .. Upgrade(route),
        new("proxy_set_header", "Host", "$host"),
        new("proxy_set_header", "X-Real-IP", "$remote_addr"),
        new("proxy_set_header", "X-Forwarded-For", "$proxy_add_x_forwarded_for"),
        new("proxy_set_header", "X-Forwarded-Proto", "$scheme"),
        .. route.ReadTimeout is { } timeout ? [new NginxDirective("proxy_read_timeout", NginxText.Of(timeout))] : (NginxDirective[])[],
        .. Limits.On(route.RateLimit, route.ConnectionLimit),
        .. Caching(route, site),
        .. route.AccessLog ? (NginxDirective[])[] : [new("access_log", "off")],
    ];

    private static IEnumerable<NginxDirective> Upgrade(Route route) => route.WebSocket
        ? [new("proxy_set_header", "Upgrade", "$http_upgrade"), new("proxy_set_header", "Connection", "$connection_upgrade"), new("proxy_cache_bypass", "$http_upgrade")]
        : [new("proxy_set_header", "Connection", "")];

    /// <summary>One Cache-Control header instead of the workload's own.</summary>
    private static IEnumerable<NginxDirective> Caching(Route route, Site site)
    {
        if (route.Cache is null)
            return [];
        return [new("proxy_hide_header", "Cache-Control"), .. Headers.Of(site).Append(new Header("Cache-Control", SiteHeaders.CacheControl(route.Cache))).Select(h => h.ToDirective())];
    }
}
