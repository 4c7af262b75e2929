using ManifestKit;

namespace Stacks.Maicivy;

/// <summary>nginx in front of everything: maicivy.com and analytics.maicivy.com.</summary>
internal static class Entrance
{
    public const int StatusPort = 8081;

    public static Gateway Gateway => new()
    {
        Name = "maicivy",
        Controller = GatewayController.Nginx,
        Server = Apps.Nginx,
        NginxVersion = "1.28",
        StatusPort = StatusPort,
        Sites = [Main, Analytics],
    };

    // 004-D17: both sites share one certificate and Mozilla's intermediate profile.
    private static Certificate Certificate => new() { Name = "maicivy.com", Folder = "/etc/letsencrypt/live/maicivy.com" };

    public static Site Main => new()
    {
        Host = "maicivy.com",
        Aliases = ["www.maicivy.com"],
        Certificate = Certificate,
        AcmeFolder = "/var/www/certbot",

        // 004-D18: no X-XSS-Protection. 004-D19: no unsafe-eval, no AI hosts, which only the backend calls.
        Headers = new()
        {
            Hsts = 365.Days,
            Frames = FrameOptions.Deny,
            ContentSecurityPolicy =
            {
                ["default-src"] = ["'self'"],
                ["script-src"] = ["'self'"],
                ["style-src"] = ["'self'", "'unsafe-inline'"],
                ["img-src"] = ["'self'", "data:", "https:"],
                ["font-src"] = ["'self'", "data:"],
                ["connect-src"] = ["'self'", "wss://maicivy.com"],
            },
        },
        Compression = new()
        {
            Level = 6,
            MinLength = 1024,
            MediaTypes =
            [
                "text/plain", "text/css", "text/xml", "text/javascript", "application/json", "application/javascript", "application/xml+rss",
                "application/rss+xml", "font/truetype", "font/opentype", "application/vnd.ms-fontobject", "image/svg+xml",
            ],
        },
        MaxBodySize = "10M",
        Routes =
        [
            // 004-D05: a prefix that no regular expression beats. 004-D08: 429, which the renderer always answers.
            // 004-D09 and 004-D10: limits on the API only, and above what one page opens over HTTP/2.
            new()
            {
                Path = "/api/",
                To = Apps.Backend,
                WebSocket = true,
                Cache = new NoStore(),
                RateLimit = new() { Zone = "ip_limit", Requests = 100, Per = 1.Minutes, Burst = 20 },
                ConnectionLimit = new() { Zone = "addr", Connections = 100 },
            },

            // 004-D07: without the slash that clients do not send.
            new() { Path = "/ws", To = Apps.Backend, WebSocket = true, ReadTimeout = 1.Days },

            // 004-D13: exactly /health; /health/deep stays inside.
            new() { Path = "/health", Match = PathMatch.Exact, To = Apps.Backend, AccessLog = false },

            // 004-D21: metrics are read inside.
            new() { Path = "/metrics", To = null },
            new() { Path = "/", To = Apps.Frontend, WebSocket = true },

            // 004-D04 and 004-D06: one Cache-Control header, and only where names carry a hash.
            new() { Path = "/_next/static/", To = Apps.Frontend, Cache = new Immutable(), AccessLog = false },
        ],
    };

    private static Site Analytics => new()
    {
        Host = "analytics.maicivy.com",
        Certificate = Certificate,
        AcmeFolder = "/var/www/certbot",
        Headers = new() { Hsts = 365.Days, Frames = FrameOptions.SameOrigin, ReferrerPolicy = null },
        Routes =
        [
            new() { Path = "/", To = Observability.Grafana },

            // 004-D15: Grafana Live.
            new() { Path = "/api/live/", To = Observability.Grafana, WebSocket = true },
        ],
    };
}
