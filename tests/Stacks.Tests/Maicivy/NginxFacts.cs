using Stacks.Tests.Facts;

namespace Stacks.Tests.Maicivy;

internal static class NginxFacts
{
    private const string Port80 = "http > server maicivy.com";
    private const string Acme = Port80 + " > location ^~ /.well-known/acme-challenge/";
    private const string Api = "server > location ^~ /api/";
    private const string WebSockets = "server > location ^~ /ws";
    private const string Health = "server > location = /health";
    private const string Pages = "server > location /";
    private const string Hashed = "server > location ^~ /_next/static/";

    private static readonly NginxSource Main = new("maicivy/nginx/production/nginx.conf");
    private static readonly NginxSource Site = new("maicivy/nginx/production/conf.d/maicivy.com.conf");
    private static readonly NginxSource Analytics = new("maicivy/nginx/production/conf.d/analytics.maicivy.com.conf");

    public static IReadOnlyList<InventoryFact> All => [.. MainFile, .. SiteServer, .. SiteLocations, .. AnalyticsServer, .. Prose];

    private static IReadOnlyList<InventoryFact> MainFile =>
    [
        Main.Has("004-NGX-001", "http", "limit_conn_zone $binary_remote_addr zone=addr:10m", "004-D01"),
        Main.Has("004-NGX-002", "http", "limit_req_zone $binary_remote_addr zone=ip_limit:10m rate=100r/m", "004-D01"),
        Main.Fact("004-NGX-003", "http > upstream backend_server", "004-D01"),
        Main.Has("004-NGX-004", "http > upstream backend_server", "server backend:8080 resolve", "004-D16"),
        Main.Has("004-NGX-005", "http > upstream backend_server", "keepalive 32"),
        Main.Fact("004-NGX-006", "http > upstream frontend_server", "004-D01"),
        Main.Has("004-NGX-007", "http > upstream frontend_server", "server frontend:3000 resolve", "004-D16"),
        Main.Has("004-NGX-008", "http > upstream frontend_server", "keepalive 32"),
        Main.Fact("004-NGX-009", "http > upstream grafana_server", "004-D01"),
        Main.Has("004-NGX-010", "http > upstream grafana_server", "server grafana:3001 resolve", "004-D16"),
        Main.Fact("004-NGX-011", Port80, "004-D01"),
        Main.Has("004-NGX-012", Port80, "listen 80"),
        Main.Has("004-NGX-013", Port80, "listen [::]:80"),
        Main.Has("004-NGX-014", Port80, "server_name maicivy.com www.maicivy.com analytics.maicivy.com", "004-D14"),
        Main.Fact("004-NGX-015", Acme),
        Main.Has("004-NGX-016", Acme, "root /var/www/certbot"),
        Main.Fact("004-NGX-017", Port80 + " > location /"),
        Main.Has("004-NGX-018", Port80 + " > location /", "return 301 https://$host$request_uri", "004-D14"),
    ];

    private static IReadOnlyList<InventoryFact> SiteServer =>
    [
        Site.Fact("004-NGX-019", "server maicivy.com"),
        new("004-NGX-020", "004-D02", [Site.Has("server", "listen 443 ssl"), Site.Has("server", "http2 on")]),
        new("004-NGX-021", "004-D02", [Site.Has("server", "listen [::]:443 ssl"), Site.Has("server", "http2 on")]),
        Site.Has("004-NGX-022", "server", "server_name maicivy.com www.maicivy.com"),
        Site.Has("004-NGX-023", "server", "ssl_certificate /etc/letsencrypt/live/maicivy.com/fullchain.pem"),
        Site.Has("004-NGX-024", "server", "ssl_certificate_key /etc/letsencrypt/live/maicivy.com/privkey.pem"),
        Site.Has("004-NGX-025", "server", "ssl_protocols TLSv1.2 TLSv1.3"),
        Site.Has("004-NGX-026", "server", IntermediateCiphers, "004-D17"),
        Site.Has("004-NGX-027", "server", "ssl_prefer_server_ciphers off", "004-D17"),
        Site.Has("004-NGX-028", "server", "ssl_session_cache shared:SSL:10m"),
        Site.Has("004-NGX-029", "server", "ssl_session_timeout 1d", "004-D17"),

        // Every block that adds a header of its own repeats them all.
        Site.Has("004-NGX-030", ["server", Api, Hashed], """add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always""", "004-D03"),
        Site.Has("004-NGX-031", ["server", Api, Hashed], "add_header X-Frame-Options DENY always", "004-D03"),
        Site.Has("004-NGX-032", ["server", Api, Hashed], "add_header X-Content-Type-Options nosniff always", "004-D03"),
        Site.Lacks("004-NGX-033", "server", "add_header X-XSS-Protection", "004-D18"),
        Site.Has("004-NGX-034", ["server", Api, Hashed], "add_header Referrer-Policy strict-origin-when-cross-origin always", "004-D03"),
        Site.Has(
            "004-NGX-035",
            ["server", Api, Hashed],
            """add_header Content-Security-Policy "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; font-src 'self' data:; connect-src 'self' wss://maicivy.com" always""",
            "004-D19"),
        Site.Has("004-NGX-036", "server", "gzip on"),
        Site.Has("004-NGX-037", "server", "gzip_vary on"),
        Site.Has("004-NGX-038", "server", "gzip_min_length 1024"),
        Site.Has(
            "004-NGX-039",
            "server",
            "gzip_types text/plain text/css text/xml text/javascript application/json application/javascript application/xml+rss application/rss+xml font/truetype font/opentype application/vnd.ms-fontobject image/svg+xml"),
        Site.Has("004-NGX-040", "server", "gzip_comp_level 6"),
        new(
            "004-NGX-041",
            "004-D09",
            [Site.Has(Api, "limit_req zone=ip_limit burst=20 nodelay"), Site.Lacks("server", "limit_req"), Main.Has("http", "limit_req_status 429")]),
        new(
            "004-NGX-042",
            "004-D10",
            [Site.Has(Api, "limit_conn addr 100"), Site.Lacks("server", "limit_conn"), Main.Has("http", "limit_conn_status 429")]),
        Site.Has("004-NGX-043", "server", "client_max_body_size 10M"),
        Site.Has("004-NGX-044", "server", "proxy_connect_timeout 60s"),
        Site.Has("004-NGX-045", "server", "proxy_send_timeout 60s"),
        Site.Has("004-NGX-046", "server", "proxy_read_timeout 60s"),
        Site.Has("004-NGX-047", "server", "access_log /var/log/nginx/access.log combined"),
        Site.Has("004-NGX-048", "server", "error_log /var/log/nginx/error.log warn"),
    ];

    private static IReadOnlyList<InventoryFact> SiteLocations =>
    [
        Site.Fact("004-NGX-049", Api, "004-D05"),
        Site.Has("004-NGX-050", Api, "proxy_pass http://backend_server"),
        Site.Has("004-NGX-051", Api, "proxy_http_version 1.1"),
        Site.Has("004-NGX-052", Api, "proxy_set_header Upgrade $http_upgrade"),
        Site.Has("004-NGX-053", Api, "proxy_set_header Connection $connection_upgrade", "004-D11"),
        Site.Has("004-NGX-054", Api, "proxy_set_header Host $host"),
        Site.Has("004-NGX-055", Api, "proxy_set_header X-Real-IP $remote_addr"),
        Site.Has("004-NGX-056", Api, "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for"),
        Site.Has("004-NGX-057", Api, "proxy_set_header X-Forwarded-Proto $scheme"),
        Site.Has("004-NGX-058", Api, "proxy_cache_bypass $http_upgrade"),
        Site.Has("004-NGX-059", Api, """add_header Cache-Control "no-store, no-cache, must-revalidate, proxy-revalidate, max-age=0" always"""),

        Site.Fact("004-NGX-060", WebSockets, "004-D07"),
        Site.Has("004-NGX-061", WebSockets, "proxy_pass http://backend_server"),
        Site.Has("004-NGX-062", WebSockets, "proxy_http_version 1.1"),
        Site.Has("004-NGX-063", WebSockets, "proxy_set_header Upgrade $http_upgrade"),
        Site.Has("004-NGX-064", WebSockets, "proxy_set_header Connection $connection_upgrade", "004-D11"),
        Site.Has("004-NGX-065", WebSockets, "proxy_set_header Host $host"),
        Site.Has("004-NGX-066", WebSockets, "proxy_set_header X-Real-IP $remote_addr"),
        Site.Has("004-NGX-067", WebSockets, "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for"),
        Site.Has("004-NGX-068", WebSockets, "proxy_read_timeout 86400s"),

        Site.Fact("004-NGX-069", Health, "004-D13"),
        Site.Has("004-NGX-070", Health, "proxy_pass http://backend_server"),
        Site.Has("004-NGX-071", Health, "access_log off"),

        Site.Fact("004-NGX-072", Pages),
        Site.Has("004-NGX-073", Pages, "proxy_pass http://frontend_server"),
        Site.Has("004-NGX-074", Pages, "proxy_http_version 1.1"),
        Site.Has("004-NGX-075", Pages, "proxy_set_header Upgrade $http_upgrade"),
        Site.Has("004-NGX-076", Pages, "proxy_set_header Connection $connection_upgrade", "004-D11"),
        Site.Has("004-NGX-077", Pages, "proxy_set_header Host $host"),
        Site.Has("004-NGX-078", Pages, "proxy_set_header X-Real-IP $remote_addr"),
        Site.Has("004-NGX-079", Pages, "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for"),
        Site.Has("004-NGX-080", Pages, "proxy_set_header X-Forwarded-Proto $scheme"),
        Site.Has("004-NGX-081", Pages, "proxy_cache_bypass $http_upgrade"),

        new("004-NGX-082", "004-D05", [Site.Has(Hashed, "proxy_http_version 1.1"), Site.Lacks("server", "location ~*")]),
        Site.Has("004-NGX-083", Hashed, "proxy_pass http://frontend_server"),
        Site.Lacks("004-NGX-084", Hashed, "expires", "004-D04"),
        Site.Has("004-NGX-085", Hashed, """add_header Cache-Control "public, max-age=31536000, immutable" always""", "004-D04"),
        Site.Has("004-NGX-086", Hashed, "access_log off"),
    ];

    private static IReadOnlyList<InventoryFact> AnalyticsServer =>
    [
        Analytics.Fact("004-NGX-087", "server analytics.maicivy.com"),
        new("004-NGX-088", "004-D02", [Analytics.Has("server", "listen 443 ssl"), Analytics.Has("server", "http2 on")]),
        new("004-NGX-089", "004-D02", [Analytics.Has("server", "listen [::]:443 ssl"), Analytics.Has("server", "http2 on")]),
        Analytics.Has("004-NGX-090", "server", "server_name analytics.maicivy.com"),
        Analytics.Has("004-NGX-091", "server", "ssl_certificate /etc/letsencrypt/live/maicivy.com/fullchain.pem"),
        Analytics.Has("004-NGX-092", "server", "ssl_certificate_key /etc/letsencrypt/live/maicivy.com/privkey.pem"),
        Analytics.Has("004-NGX-093", "server", "ssl_protocols TLSv1.2 TLSv1.3"),
        Analytics.Has("004-NGX-094", "server", IntermediateCiphers, "004-D17"),
        Analytics.Has("004-NGX-095", "server", """add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always"""),
        Analytics.Has("004-NGX-096", "server", "add_header X-Frame-Options SAMEORIGIN always"),
        Analytics.Has("004-NGX-097", "server", "add_header X-Content-Type-Options nosniff always"),
        Analytics.Fact("004-NGX-098", Pages),
        Analytics.Has("004-NGX-099", Pages, "proxy_pass http://grafana_server"),
        Analytics.Has("004-NGX-100", Pages, "proxy_set_header Host $host"),
        Analytics.Has("004-NGX-101", Pages, "proxy_set_header X-Real-IP $remote_addr"),
        Analytics.Has("004-NGX-102", Pages, "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for"),
        Analytics.Has("004-NGX-103", Pages, "proxy_set_header X-Forwarded-Proto $scheme"),
    ];

    private static IReadOnlyList<InventoryFact> Prose =>
    [
        Site.Lacks("004-NGX-104", "server", "brotli", "004-D20"),
        Main.Has("004-NGX-105", "http", "limit_req_zone $binary_remote_addr zone=ip_limit:10m rate=100r/m"),
        new(
            "004-NGX-109",
            null,
            [
                Site.Has("server", "ssl_certificate /etc/letsencrypt/live/maicivy.com/fullchain.pem"),
                Analytics.Has("server", "ssl_certificate /etc/letsencrypt/live/maicivy.com/fullchain.pem"),
            ]),
    ];

    /// <summary>Mozilla's intermediate profile: https://wiki.mozilla.org/Security/Server_Side_TLS.</summary>
    private const string IntermediateCiphers =
        "ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
        + "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";
}
