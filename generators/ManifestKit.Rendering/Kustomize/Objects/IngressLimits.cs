namespace ManifestKit.Rendering.Kustomize;

/// <summary>Refuses what neither an Ingress nor an annotation of ingress-nginx can say for one site or one route: nothing that is declared is dropped.</summary>
internal static class IngressLimits
{
    /// <exception cref="RenderException">Something of the gateway would be lost.</exception>
    public static void Check(Gateway gateway)
    {
        Refuse(gateway.StatusPort is not null, gateway, "StatusPort");
        foreach (var site in gateway.Sites)
        {
            Refuse(site.Headers.Source.Line > 0, site.Headers, "Headers");
            Refuse(site.Compression is not null, site, "Compression");
            Refuse(site.AcmeFolder is not null, site, "AcmeFolder");
            foreach (var route in site.Routes)
                Check(route);
        }
    }

    private static void Check(Route route)
    {
        Refuse(route.RateLimit is not null, route, "RateLimit of one route");
        Refuse(route.ConnectionLimit is not null, route, "ConnectionLimit of one route");
        Refuse(route.Cache is not null, route, "Cache");
        Refuse(route.AllowFrom.Count > 0, route, "AllowFrom of one route");
        Refuse(!route.AccessLog, route, "AccessLog of one route");
    }

    private static void Refuse(bool isDeclared, Declaration declaration, string what)
    {
        if (isDeclared)
            throw new RenderException(declaration, $"An Ingress cannot say {what}; leave it out where ingress-nginx serves, or let another controller serve.");
    }
}
