using ManifestKit.Languages.Nginx;

namespace ManifestKit.Rendering.Nginx;

/// <summary>The main file: everything that the sites share.</summary>
internal static class MainFile
{
    public static NginxConfiguration Of(Gateway gateway) => new(
        new("worker_processes", "auto"),
        new("pid", "/run/nginx.pid"),
        new("error_log", "/var/log/nginx/error.log", "warn"),
        new NginxDirective("events") { Block = [new("worker_connections", "1024")] },
        new NginxDirective("http")
        {
            Block =
            [
                new("include", "mime.types"),
                new("default_type", "application/octet-stream"),
                new("server_tokens", "off"),
                new("sendfile", "on"),
                new NginxDirective("resolver", gateway.Resolver, "valid=10s") { Comment = "Workloads move: their addresses are looked up again." },
                new NginxDirective("map", "$http_upgrade", "$connection_upgrade")
                {
                    Comment = "A connection is upgraded only if the client asks for it; otherwise it is kept for the next request.",
                    Block = [new("default", "upgrade"), new("", "")],
                },
                .. gateway.Sites.Where(s => s.Cors is not null).Select(CrossOrigin.Map),
                .. Limits.Zones(gateway),
                .. Upstream.Of(gateway),
                .. RedirectServer(gateway),
                .. StatusServer(gateway),
                new("include", "conf.d/*.conf"),
            ],
        });

    private static IEnumerable<NginxDirective> RedirectServer(Gateway gateway)
    {
        var sites = gateway.Sites.Where(s => s.Certificate is not null).ToList();
        if (sites.Count == 0)
            yield break;

        yield return new NginxDirective("server")
        {
            Comment = "Port 80 proves the hosts to the certificate authority and sends everybody else to HTTPS.",
            Block =
            [
                new("listen", "80"),
                new("listen", "[::]:80"),
                new("server_name", [.. sites.SelectMany(s => s.Hosts)]),
                .. sites.Select(s => s.AcmeFolder).OfType<string>().Distinct().Take(1).Select(folder =>
                    new NginxDirective("location", "^~", "/.well-known/acme-challenge/") { Block = [new("root", folder)] }),
                new NginxDirective("location", "/") { Block = [new("return", "301", "https://$host$request_uri")] },
            ],
        };
    }

    private static IEnumerable<NginxDirective> StatusServer(Gateway gateway)
    {
        if (gateway.StatusPort is not { } port)
            yield break;

        yield return new NginxDirective("server")
        {
            Comment = "Connection counts for the exporter. The port is published nowhere.",
            Block =
            [
                new("listen", NginxText.Of(port)),
                new NginxDirective("location", "=", "/stub_status") { Block = [new("stub_status"), new("access_log", "off")] },
                new NginxDirective("location", "/") { Block = [new("return", "404")] },
            ],
        };
    }
}
