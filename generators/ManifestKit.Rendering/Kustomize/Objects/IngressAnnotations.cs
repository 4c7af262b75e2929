using System.Globalization;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>What an Ingress says to cert-manager and to ingress-nginx. Annotations hold for all hosts and paths of an Ingress.</summary>
/// <seealso href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/"/>
/// <seealso href="https://cert-manager.io/docs/usage/ingress/"/>
internal static class IngressAnnotations
{
    private const string Nginx = "nginx.ingress.kubernetes.io/";
    private const string DefaultBodySize = "1m";

    private static readonly Duration DefaultTimeout = 60.Seconds;

    /// <summary>What they say about one route; what its site says counts where the route says nothing.</summary>
    /// <param name="site">The site.</param>
    /// <param name="route">Its route; null for a site that nobody answers.</param>
    /// <param name="issuer">The issuer that cert-manager is asked for certificates of; null: it is not asked.</param>
    public static IReadOnlyDictionary<string, string> Of(Site site, Route? route, string? issuer = null)
    {
        var annotations = new Dictionary<string, string>();
        if (issuer is not null)
            annotations["cert-manager.io/cluster-issuer"] = issuer;
        foreach (var (name, value) in Of(site))
            annotations[name] = value;
        foreach (var (name, value) in route is null ? [] : Of(route))
            annotations[name] = value;
        return annotations;
    }

    private static IEnumerable<(string Name, string Value)> Of(Site site)
    {
        if (site.Certificate is not null)
            yield return (Nginx + "ssl-redirect", "true");
        if (site.MaxBodySize != DefaultBodySize)
            yield return (Nginx + "proxy-body-size", site.MaxBodySize);
        if (site.ConnectTimeout != DefaultTimeout)
            yield return (Nginx + "proxy-connect-timeout", Text(site.ConnectTimeout.TotalSeconds));
        if (site.SendTimeout != DefaultTimeout)
            yield return (Nginx + "proxy-send-timeout", Text(site.SendTimeout.TotalSeconds));
        if (site.ReadTimeout != DefaultTimeout)
            yield return (Nginx + "proxy-read-timeout", Text(site.ReadTimeout.TotalSeconds));
        if (site.RateLimit is { } rate)
        {
            yield return (Nginx + (rate.Per == 1.Minutes ? "limit-rpm" : "limit-rps"), Text(rate.Requests));
            if (rate.Burst >= rate.Requests)
                yield return (Nginx + "limit-burst-multiplier", Text(rate.Burst / rate.Requests));
        }

        if (site.ConnectionLimit is { } connections)
            yield return (Nginx + "limit-connections", Text(connections.Connections));
        if (site.Cors is { } cors)
        {
            yield return (Nginx + "enable-cors", "true");
            yield return (Nginx + "cors-allow-origin", string.Join(',', cors.Origins));
            yield return (Nginx + "cors-allow-credentials", cors.AllowCredentials ? "true" : "false");
        }

        if (site.Routes.Any(route => route.Match == PathMatch.Regex))
            yield return (Nginx + "use-regex", "true");
    }

    private static IEnumerable<(string Name, string Value)> Of(Route route)
    {
        if (route.ReadTimeout is { } timeout)
        {
            yield return (Nginx + "proxy-read-timeout", Text(timeout.TotalSeconds));
            yield return (Nginx + "proxy-send-timeout", Text(timeout.TotalSeconds));
        }

        // ingress-nginx balances over pods itself: the Service's own affinity has no effect behind it.
        if (route.To is App { SessionAffinity: { } affinity })
        {
            yield return (Nginx + "affinity", "cookie");
            yield return (Nginx + "session-cookie-max-age", Text(affinity.TotalSeconds));
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
