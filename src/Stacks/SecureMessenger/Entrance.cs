using ManifestKit;

namespace Stacks.SecureMessenger;

internal static class Entrance
{
    // 003-D04, 003-D05, 003-D07: path type, port and class are rendered whole. 003-D08: ingress-nginx was retired; the controller is a choice.
    public static Gateway Gateway => new()
    {
        Name = "secure-messenger",
        Controller = GatewayController.IngressNginx,
        Sites = SitesOf("secure-messenger.app"),
        Variations = { [SecureMessengerStack.Staging] = gateway => gateway with { Sites = SitesOf("staging.secure-messenger.app") } },
    };

    private static IReadOnlyList<Site> SitesOf(string domain) =>
    [
        new()
        {
            Host = domain,
            Certificate = Certificate,
            Routes = [new() { Path = "/", To = Apps.Web }],
        },
        new()
        {
            Host = $"api.{domain}",
            Certificate = Certificate,

            // 003-D09: the limits and origins that the text promises.
            RateLimit = new() { Zone = "api", Requests = 20, Per = 1.Seconds, Burst = 60 },
            ConnectionLimit = new() { Zone = "api", Connections = 50 },
            Cors = new() { Origins = [$"https://{domain}"], AllowCredentials = true },
            Routes =
            [
                // 003-D06: time-outs instead of an annotation of another controller. 003-D03: affinity by cookie, where it has an effect.
                new() { Path = "/", To = Apps.Backend, WebSocket = true, ReadTimeout = 3600.Seconds },
            ],
        },
    ];

    private static Certificate Certificate => new() { Name = "secure-messenger-tls", Issuer = "letsencrypt-prod" };
}
