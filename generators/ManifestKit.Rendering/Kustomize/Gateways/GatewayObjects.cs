namespace ManifestKit.Rendering.Kustomize;

/// <summary>What the Gateway API has for the declared gateways of that controller.</summary>
/// <seealso href="https://gateway-api.sigs.k8s.io/concepts/api-overview/"/>
internal static class GatewayObjects
{
    public static IEnumerable<ClusterObject> Of(EnvironmentScope scope)
    {
        List<Gateway> gateways = [.. scope.Stack.Gateways.Where(gateway => gateway.Controller == GatewayController.GatewayApi)];
        return
        [
            .. gateways.SelectMany(gateway => OfGateway(gateway, scope)),
            .. Certificates.Of([.. gateways.Where(gateway => gateway.Parent is null)], scope),
            .. ReferenceGrants.Of(gateways, scope),
        ];
    }

    private static IEnumerable<ClusterObject> OfGateway(Gateway gateway, EnvironmentScope scope)
    {
        var listeners = new Listeners(gateway);
        if (gateway.Parent is null)
            yield return listeners.Gateway(scope);
        foreach (var route in HttpRoutes.Of(gateway, listeners, scope))
            yield return route;
    }
}
