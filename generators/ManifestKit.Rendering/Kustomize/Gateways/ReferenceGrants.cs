using ManifestKit.GatewayApi.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Allows routes to reach Services in namespaces of their own.</summary>
/// <seealso href="https://gateway-api.sigs.k8s.io/api-types/referencegrant/"/>
internal static class ReferenceGrants
{
    public static IEnumerable<ClusterObject> Of(IEnumerable<ManifestKit.Gateway> gateways, EnvironmentScope scope) =>
        from gateway in gateways
        from route in gateway.Sites.SelectMany(site => site.Routes)
        where route.To is not null
        let target = RouteTarget.Of(route, scope)
        where target.Namespace is not null && target.Namespace != scope.Namespace
        group target by (Gateway: gateway, target.Namespace) into targets
        select new ClusterObject(targets.Key.Gateway.Name, Document(targets.Key.Gateway.Name, targets.Key.Namespace!, targets, scope), targets.Key.Gateway);

    private static ReferenceGrant Document(string name, string space, IEnumerable<RouteTarget> targets, EnvironmentScope scope)
    {
        var metadata = Metadata.Of(name, scope);
        metadata.Namespace = space;
        return new()
        {
            Metadata = metadata,
            Spec = new()
            {
                From = [new() { Group = "gateway.networking.k8s.io", Kind = "HTTPRoute", Namespace = scope.Namespace }],
                To = [.. targets.Select(target => target.Name).Distinct().Select(service => new ReferenceGrantTo { Group = "", Kind = "Service", Name = service })],
            },
        };
    }
}
