using ManifestKit.Kubernetes.Networking.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The Ingresses of gateways that ingress-nginx serves.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/services-networking/ingress/"/>
internal static class Ingresses
{
    public static IEnumerable<ClusterObject> Of(EnvironmentScope scope)
    {
        List<Gateway> gateways = [.. scope.Stack.Gateways.Where(gateway => gateway.Controller == GatewayController.IngressNginx)];
        var sites = gateways.SelectMany(gateway => gateway.Sites).ToLookup(site => site.Certificate?.Name);
        return IngressParts.Of(gateways).Select(part => Of(part, sites, scope));
    }

    private static ClusterObject Of(IngressPart part, ILookup<string?, Site> sites, EnvironmentScope scope)
    {
        var metadata = Metadata.Of(part.Name, scope);
        metadata.Annotations = new Dictionary<string, string>(part.Annotations);
        return new(part.Gateway.Name, new Ingress
        {
            Metadata = metadata,
            Spec = new()
            {
                IngressClassName = part.Gateway.ClassName,
                Tls = TlsOf(part, sites),
                Rules = [.. part.Sites.SelectMany(served => served.Site.Hosts.Select(host => RuleOf(host, served.Routes, scope)))],
            },
        }, part.Gateway);
    }

    private static List<IngressTLS>? TlsOf(IngressPart part, ILookup<string?, Site> sites)
    {
        List<IngressTLS> tls = [.. part.Sites.Select(served => served.Site.Certificate?.Name).OfType<string>().Distinct().Select(Entry)];
        return tls.Count == 0 ? null : tls;

        IngressTLS Entry(string certificate)
        {
            var users = part.Issued.Contains(certificate) ? sites[certificate] : part.Sites.Select(served => served.Site).Where(site => site.Certificate?.Name == certificate);
            return new() { Hosts = [.. users.SelectMany(site => site.Hosts)], SecretName = certificate };
        }
    }

    private static IngressRule RuleOf(string host, IReadOnlyList<Route> routes, EnvironmentScope scope) => new()
    {
        Host = host,
        Http = new() { Paths = [.. routes.Select(route => PathOf(route, scope))] },
    };

    private static HTTPIngressPath PathOf(Route route, EnvironmentScope scope)
    {
        var target = RouteTarget.Of(route, scope);
        return new()
        {
            Path = route.Path,
            PathType = route.Match switch
            {
                PathMatch.Exact => PathType.Exact,
                PathMatch.Regex => PathType.ImplementationSpecific,
                _ => PathType.Prefix,
            },
            Backend = new() { Service = new() { Name = target.Name, Port = new() { Number = target.Port } } },
        };
    }
}
