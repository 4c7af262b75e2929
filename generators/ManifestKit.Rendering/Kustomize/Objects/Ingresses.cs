using ManifestKit.Kubernetes.Networking.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The Ingress of a gateway.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/services-networking/ingress/"/>
internal static class Ingresses
{
    public static ClusterObject Of(Gateway gateway, EnvironmentScope scope)
    {
        var metadata = Metadata.Of(gateway.Name, scope);
        metadata.Annotations = IngressAnnotations.Of(gateway);
        return new(gateway.Name, new Ingress
        {
            Metadata = metadata,
            Spec = new()
            {
                IngressClassName = gateway.ClassName,
                Tls = TlsOf(gateway),
                Rules = [.. gateway.Sites.SelectMany(site => site.Hosts.Select(host => RuleOf(host, site, scope)))],
            },
        }, gateway);
    }

    private static List<IngressTLS>? TlsOf(Gateway gateway)
    {
        List<IngressTLS> tls =
        [
            .. gateway.Sites.Where(s => s.Certificate is not null).GroupBy(s => s.Certificate!.Name)
                .Select(sites => new IngressTLS { Hosts = [.. sites.SelectMany(s => s.Hosts)], SecretName = sites.Key }),
        ];
        return tls.Count == 0 ? null : tls;
    }

    private static IngressRule RuleOf(string host, Site site, EnvironmentScope scope) => new()
    {
        Host = host,
        Http = new() { Paths = [.. site.Routes.Where(r => r.To is not null).Select(route => PathOf(route, scope))] },
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
