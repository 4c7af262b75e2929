using ManifestKit;

namespace Stacks.CheckIn;

internal static class Entrance
{
    public static Gateway Gateway => new()
    {
        Name = "checkin",
        OnlyIn = CheckInStack.Clusters,
        Controller = GatewayController.IngressNginx,
        Sites = SitesOf("checkin.example"),
        Variations = { [CheckInStack.Staging] = gateway => gateway with { Sites = SitesOf("staging.checkin.example") } },
    };

    private static IReadOnlyList<Site> SitesOf(string host) =>
    [
        new()
        {
            Host = host,
            Certificate = new() { Name = "checkin-tls", Issuer = "letsencrypt-prod" },
            Routes = [new() { To = Apps.Frontend }, new() { Path = "/api/v1", To = Apps.Backend }],
        },
    ];
}
