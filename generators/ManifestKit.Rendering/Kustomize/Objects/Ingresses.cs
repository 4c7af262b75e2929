using ManifestKit.Kubernetes.Networking.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The Ingresses of a gateway.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/services-networking/ingress/"/>
internal static class Ingresses
{
    public static IEnumerable<ClusterObject> Of(Gateway gateway, EnvironmentScope scope) => IngressParts.Of(gateway).Select(part => Of(part, gateway, scope));

    private static ClusterObject Of(IngressPart part, Gateway gateway, EnvironmentScope scope)
    {
        var metadata = Metadata.Of(part.Name, scope);
        metadata.Annotations = new Dictionary<string, string>(part.Annotations);
        return new(gateway.Name, new Ingress
        {
            Metadata = metadata,
            Spec = new()
            {
                IngressClassName = gateway.ClassName,
                Tls = TlsOf(part, gateway),
                Rules = [.. part.Sites.SelectMany(served => served.Site.Hosts.Select(host => RuleOf(host, served.Routes, scope)))],
            },
        }, gateway);
    }

    private static List<IngressTLS>? TlsOf(IngressPart part, Gateway gateway)
    {
        List<IngressTLS> tls = [.. part.Sites.Select(served => served.Site.Certificate?.Name).OfType<string>().Distinct().Select(Entry)];
        return tls.Count == 0 ? null : tls;

        IngressTLS Entry(string certificate)
        {
            var sites = part.Issued.Contains(certificate) ? gateway.Sites : part.Sites.Select(served => served.Site);
            return new() { Hosts = [.. sites.Where(site => site.Certificate?.Name == certificate).SelectMany(site => site.Hosts)], SecretName = certificate };
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
