using ManifestKit.Languages.Nginx;

namespace ManifestKit.Rendering.Nginx;

/// <summary>The workloads behind a gateway, with connections that are kept open.</summary>
internal static class Upstream
{
    /// <summary>The first version that looks up the servers of an upstream again.</summary>
    private static readonly System.Version ResolveSince = new(1, 27, 3);

    public static IEnumerable<NginxDirective> Of(Gateway gateway) =>
        gateway.Sites.SelectMany(s => s.Routes)
            .Where(route => route.To is not null)
            .Select(route => (Name: NameOf(route), Port: PortOf(route), Workload: route.To!))
            .DistinctBy(upstream => upstream.Name)
            .Select(upstream => Of(upstream.Name, $"{upstream.Workload.Name}:{NginxText.Of(upstream.Port.Number)}", gateway));

    /// <summary>The name by which a location refers to the workload of a route.</summary>
    public static string NameOf(Route route) =>
        route.Port is null || route.Port == route.To!.Ports[0].Name ? $"{route.To!.Name}_server" : $"{route.To.Name}_{route.Port}_server";

    private static Port PortOf(Route route) => route.To!.FindPort(route.Port) ?? throw RenderException.NoPort(route, route.To, route.Port);

    private static NginxDirective Of(string name, string address, Gateway gateway)
    {
        var resolves = System.Version.TryParse(gateway.NginxVersion, out var version) && version >= ResolveSince;
        return new NginxDirective("upstream", name)
        {
            Block =
            [
                .. resolves ? (NginxDirective[])[new("zone", name, "64k")] : [],
                resolves ? new("server", address, "resolve") : new("server", address),
                new("keepalive", "32"),
            ],
        };
    }
}
