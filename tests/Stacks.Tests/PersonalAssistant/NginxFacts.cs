using Stacks.Tests.Facts;
using static Stacks.Tests.PersonalAssistant.Files;

namespace Stacks.Tests.PersonalAssistant;

internal static class NginxFacts
{
    private static readonly NginxSource Main = new("personal-assistant/nginx/production/nginx.conf");
    private static readonly NginxSource Site = new("personal-assistant/nginx/production/conf.d/assistant.example.conf");

    public static IReadOnlyList<InventoryFact> All =>
    [
        new(
            "002-NGX-001",
            "002-D09",
            [
                Production.Claim("services/nginx/volumes[target=/etc/nginx/nginx.conf]/source", "../nginx/production/nginx.conf"),
                new NginxClaim(Main, "http", "server_tokens off"),
            ]),
        Site.Has("002-NGX-002", "server assistant.example", "ssl_certificate /etc/letsencrypt/live/assistant.example/fullchain.pem", "002-D21"),
        Production.Fact(
            "002-NGX-003",
            [("services/nginx/ports[target=80]/published", "${NGINX_PORT_HTTP:-80}"), ("services/nginx/ports[target=443]/published", "${NGINX_PORT_HTTPS:-443}")]),
        new(
            "002-NGX-004",
            "002-D15",
            [
                Main.Has("http > upstream api_server", "server api:8000 resolve"),
                Main.Has("http > upstream agent_server", "server agent:8001 resolve"),
                Main.Has("http > upstream oauth-manager_server", "server oauth-manager:8002 resolve"),
            ]),
        Site.Has("002-NGX-005", "server assistant.example", "ssl_protocols TLSv1.3"),
    ];
}
