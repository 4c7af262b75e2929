using ManifestKit;

namespace Stacks.Optim;

internal static class Entrance
{
    // 000-D21: the class is rendered. 000-D22: ingress-nginx was retired; the controller is a choice.
    public static Gateway Gateway => new()
    {
        Name = "optim-app-ingress",
        OnlyIn = OptimStack.Clusters,
        Controller = GatewayController.IngressNginx,
        Sites = SitesOf("api.optim.com"),
        Variations = { [OptimStack.Staging] = gateway => gateway with { Sites = SitesOf("staging-api.optim.com") } },
    };

    private static IReadOnlyList<Site> SitesOf(string host) =>
    [
        new()
        {
            Host = host,
            Certificate = new() { Name = "optim-tls", Issuer = "letsencrypt-prod" },
            Routes = [new() { To = Apps.OptimApp }],
        },
    ];
}
