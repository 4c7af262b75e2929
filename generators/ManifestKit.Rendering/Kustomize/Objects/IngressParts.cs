namespace ManifestKit.Rendering.Kustomize;

/// <summary>Divides gateways into Ingresses, so that no annotation holds for a route that does not want it.</summary>
internal static class IngressParts
{
    /// <summary>
    /// The Ingresses. Sites share one while their annotations agree; routes that want others than the first one of their site are in one of
    /// their own. Names come from places, so that what is added behind renames none, and not from hosts, which environments change.
    /// </summary>
    /// <exception cref="RenderException">Two sites want one certificate from different issuers.</exception>
    public static IReadOnlyList<IngressPart> Of(IReadOnlyList<Gateway> gateways)
    {
        foreach (var uses in gateways.SelectMany(gateway => gateway.Sites).Select(site => site.Certificate).Where(certificate => certificate?.Issuer is not null).GroupBy(certificate => certificate!.Name))
            _ = Certificates.IssuerOf([.. uses!]);

        List<IngressPart> parts = [];
        foreach (var gateway in gateways)
            Add(gateway, parts);
        return parts;
    }

    private static void Add(Gateway gateway, List<IngressPart> parts)
    {
        foreach (var (index, site) in gateway.Sites.Index())
        {
            var groups = GroupsOf(site);
            var first = groups.Count == 0 ? [] : groups[0].Routes;
            Shared(parts, gateway, site, first, index == 0 ? gateway.Name : $"{gateway.Name}-{index + 1}").Sites.Add((site, first));
            foreach (var (place, routes) in groups.Skip(1))
                parts.Add(new(gateway, $"{gateway.Name}-{index + 1}-{place + 1}", IngressAnnotations.Of(site, routes[0])) { Sites = { (site, routes) } });
        }
    }

    /// <summary>The routes of a site that somebody answers, those together that want the same annotations, with the place of the first.</summary>
    private static List<(int Place, IReadOnlyList<Route> Routes)> GroupsOf(Site site) =>
    [
        .. from route in site.Routes.Index()
           where route.Item.To is not null
           group route by string.Join('\n', IngressAnnotations.Of(site, route.Item).OrderBy(annotation => annotation.Key, StringComparer.Ordinal)) into routes
           select (routes.First().Index, (IReadOnlyList<Route>)[.. routes.Select(route => route.Item)]),
    ];

    /// <summary>
    /// The Ingress of a site and of those that agree with it. Only one asks cert-manager for a certificate, for all hosts that it is good for:
    /// to cert-manager it would belong to the first that asks.
    /// </summary>
    private static IngressPart Shared(List<IngressPart> parts, Gateway gateway, Site site, IReadOnlyList<Route> routes, string name)
    {
        var asking = IngressAnnotations.Of(site, routes.FirstOrDefault(), site.Certificate?.Issuer);
        var asked = site.Certificate is { Issuer: not null } certificate ? parts.Find(part => part.Issued.Contains(certificate.Name)) : null;
        var annotations = asked is null || (ReferenceEquals(asked.Gateway, gateway) && asked.Says(asking)) ? asking : IngressAnnotations.Of(site, routes.FirstOrDefault());
        if (parts.Find(part => ReferenceEquals(part.Gateway, gateway) && part.IsShared && part.Says(annotations)) is not { } shared)
        {
            shared = new(gateway, name, annotations) { IsShared = true };
            parts.Add(shared);
        }

        if (asked is null && site.Certificate is { Issuer: not null } issued)
            shared.Issued.Add(issued.Name);
        return shared;
    }
}
