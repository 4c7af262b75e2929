namespace ManifestKit;

/// <summary>What routes the requests of a gateway.</summary>
public enum GatewayController
{
    /// <summary>An nginx server whose configuration ManifestKit renders.</summary>
    Nginx,

    /// <summary>The ingress-nginx controller, by an Ingress and its annotations. It was retired in March 2026.</summary>
    IngressNginx,

    /// <summary>A controller of the Gateway API, by a Gateway and an HTTPRoute for each site. Rendered for version 1.5, whose standard channel has CORS.</summary>
    /// <seealso href="https://gateway-api.sigs.k8s.io/"/>
    GatewayApi,
}
