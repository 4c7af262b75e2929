using ManifestKit.GatewayApi.V1;
using ManifestKit.Rendering.Sites;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The rule of a route: what it matches, what it changes in answers, who answers and how fast.</summary>
/// <seealso href="https://gateway-api.sigs.k8s.io/reference/spec/#httprouterule"/>
internal static class HttpRouteRules
{
    /// <summary>Controllers have a limit of their own: what a site says by default is that of nginx, and not asked of them.</summary>
    private static readonly Duration s_default = 60.Seconds;

    private static readonly HTTPMethodWithWildcard[] s_methods =
    [
        HTTPMethodWithWildcard.GET, HTTPMethodWithWildcard.HEAD, HTTPMethodWithWildcard.POST, HTTPMethodWithWildcard.PUT,
        HTTPMethodWithWildcard.PATCH, HTTPMethodWithWildcard.DELETE, HTTPMethodWithWildcard.OPTIONS,
    ];

    public static HTTPRouteRule Of(Route route, Site site, EnvironmentScope scope)
    {
        var target = RouteTarget.Of(route, scope);
        return new()
        {
            Matches = [new() { Path = new() { Type = route.Match == PathMatch.Exact ? PathMatchType.Exact : PathMatchType.PathPrefix, Value = route.Path } }],
            Filters = [.. CrossOrigin(site), .. Headers(route, site)],
            BackendRefs = [new() { Name = target.Name, Namespace = target.Namespace, Port = target.Port }],
            Timeouts = TimeoutsOf(route, site),
        };
    }

    private static IEnumerable<HTTPRouteFilter> CrossOrigin(Site site)
    {
        if (site.Cors is not { } cors)
            yield break;
        yield return new()
        {
            Type = HTTPRouteFilterType.CORS,
            Cors = new()
            {
                AllowOrigins = [.. cors.Origins],
                AllowMethods = [.. s_methods],
                AllowHeaders = ["*"],
                AllowCredentials = cors.AllowCredentials ? true : null,
            },
        };
    }

    private static IEnumerable<HTTPRouteFilter> Headers(Route route, Site site)
    {
        List<HTTPHeader> headers =
        [
            .. SiteHeaders.Security(site).Select(header => new HTTPHeader { Name = header.Name, Value = header.Value }),
            .. site.Headers.Others.Select(header => new HTTPHeader { Name = header.Key, Value = header.Value }),
        ];
        if (route.Cache is { } cache)
            headers.Add(new() { Name = "Cache-Control", Value = SiteHeaders.CacheControl(cache) });
        if (headers.Count > 0)
            yield return new() { Type = HTTPRouteFilterType.ResponseHeaderModifier, ResponseHeaderModifier = new() { Set = headers } };
    }

    /// <summary>The nearest that there is to a limit between two reads: one of the whole answer.</summary>
    private static HTTPRouteTimeouts? TimeoutsOf(Route route, Site site)
    {
        Duration? limit = route.ReadTimeout ?? (site.ReadTimeout == s_default || route.WebSocket ? null : site.ReadTimeout);
        return limit is { } time ? new() { BackendRequest = time.ToGoText() } : null;
    }
}
