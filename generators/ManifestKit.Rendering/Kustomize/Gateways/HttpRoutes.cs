using ManifestKit.GatewayApi.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The HTTPRoute of each site, and the one that sends unencrypted requests to HTTPS.</summary>
/// <seealso href="https://gateway-api.sigs.k8s.io/api-types/httproute/"/>
internal static class HttpRoutes
{
    private const int MovedPermanently = 301;

    public static IEnumerable<ClusterObject> Of(ManifestKit.Gateway gateway, Listeners listeners, EnvironmentScope scope)
    {
        // By place and not by host: hosts differ from environment to environment, and names must not.
        foreach (var (index, site) in gateway.Sites.Index())
        {
            var name = index == 0 ? gateway.Name : $"{gateway.Name}-{index + 1}";
            yield return Route(gateway, name, listeners.Of(site), site.Hosts, RulesOf(site, scope), scope);
        }

        List<string> encrypted = [.. gateway.Sites.Where(site => site.Certificate is not null).SelectMany(site => site.Hosts)];
        if (encrypted.Count > 0)
            yield return Route(gateway, $"{gateway.Name}-redirect", listeners.Unencrypted(), encrypted, [Redirect()], scope);
    }

    private static ClusterObject Route(
        ManifestKit.Gateway gateway, string name, IList<ParentReference> parents, IEnumerable<string> hosts, IList<HTTPRouteRule> rules, EnvironmentScope scope) => new(
        gateway.Name,
        new HTTPRoute { Metadata = Metadata.Of(name, scope), Spec = new() { ParentRefs = parents, Hostnames = [.. hosts], Rules = rules } },
        gateway);

    private static List<HTTPRouteRule> RulesOf(Site site, EnvironmentScope scope)
    {
        foreach (var refused in site.Routes.Where(route => route.To is null))
        {
            if (site.Routes.FirstOrDefault(other => other.To is not null && Covers(other, refused)) is { } covering)
                throw new RenderException(refused, $"An HTTPRoute cannot refuse '{refused.Path}', which '{covering.Path}' answers; route the paths below '{covering.Path}' one by one.");
        }

        return [.. site.Routes.Where(route => route.To is not null).Select(route => HttpRouteRules.Of(route, site, scope))];
    }

    /// <summary>What no rule matches is answered with 404, so that a route to nobody is left out, unless another one would answer.</summary>
    private static bool Covers(Route other, Route refused) => other.Match == PathMatch.Prefix
        && (refused.Path + "/").StartsWith(other.Path.TrimEnd('/') + "/", StringComparison.Ordinal);

    private static HTTPRouteRule Redirect() => new()
    {
        Filters = [new() { Type = HTTPRouteFilterType.RequestRedirect, RequestRedirect = new() { Scheme = RedirectScheme.Https, StatusCode = MovedPermanently } }],
    };
}
