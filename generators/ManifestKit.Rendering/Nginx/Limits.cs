using ManifestKit.Languages.Nginx;

namespace ManifestKit.Rendering.Nginx;

/// <summary>Counters of requests and connections, and the limits on them.</summary>
internal static class Limits
{
    private const string Client = "$binary_remote_addr";

    /// <summary>The counters that a gateway's limits share. Who exceeds one is told so: 429, not 503.</summary>
    public static IEnumerable<NginxDirective> Zones(Gateway gateway)
    {
        var rates = gateway.Sites.SelectMany(RateLimits).DistinctBy(limit => limit.Zone).ToList();
        var connections = gateway.Sites.SelectMany(ConnectionLimits).DistinctBy(limit => limit.Zone).ToList();

        foreach (var limit in connections)
            yield return new("limit_conn_zone", Client, $"zone={limit.Zone}:{limit.ZoneSize}");
        if (connections.Count > 0)
            yield return new("limit_conn_status", "429");

        foreach (var limit in rates)
            yield return new("limit_req_zone", Client, $"zone={limit.Zone}:{limit.ZoneSize}", $"rate={RateOf(limit)}");
        if (rates.Count > 0)
            yield return new("limit_req_status", "429");
    }

    /// <summary>The limits of one site or route.</summary>
    public static IEnumerable<NginxDirective> On(RateLimit? rate, ConnectionLimit? connections)
    {
        if (rate is not null)
            yield return rate.Burst == 0 ? new("limit_req", $"zone={rate.Zone}") : new("limit_req", $"zone={rate.Zone}", $"burst={NginxText.Of(rate.Burst)}", "nodelay");
        if (connections is not null)
            yield return new("limit_conn", connections.Zone, NginxText.Of(connections.Connections));
    }

    private static string RateOf(RateLimit limit) => limit.Per.TotalMilliseconds switch
    {
        1_000 => $"{NginxText.Of(limit.Requests)}r/s",
        60_000 => $"{NginxText.Of(limit.Requests)}r/m",
        _ => throw new RenderException(limit, $"nginx counts requests per second or per minute, not per {limit.Per}; set Per to 1.Seconds or 1.Minutes."),
    };

    private static IEnumerable<RateLimit> RateLimits(Site site) => site.Routes.Select(r => r.RateLimit).Prepend(site.RateLimit).OfType<RateLimit>();

    private static IEnumerable<ConnectionLimit> ConnectionLimits(Site site) =>
        site.Routes.Select(r => r.ConnectionLimit).Prepend(site.ConnectionLimit).OfType<ConnectionLimit>();
}
