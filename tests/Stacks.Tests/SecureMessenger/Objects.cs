using Stacks.Tests.Facts;

namespace Stacks.Tests.SecureMessenger;

/// <summary>The objects that the tables ask, as kubectl builds them; of production where nothing else is said.</summary>
internal static class Objects
{
    public static readonly TreeSource Staging = TreeSource.Overlay("secure-messenger/kubernetes/overlays/staging");
    public static readonly TreeSource Production = TreeSource.Overlay("secure-messenger/kubernetes/overlays/production");

    public static readonly TreeSource StagingNamespace = Staging.In("[Namespace/secure-messenger-staging]");
    public static readonly TreeSource ProductionNamespace = Production.In("[Namespace/secure-messenger-production]");

    public static readonly TreeSource Blue = Production.In("[Deployment/backend-blue]");
    public static readonly TreeSource Green = Production.In("[Deployment/backend-green]");
    public static readonly TreeSource Container = Blue.In("spec/template/spec/containers[name=backend]");
    public static readonly TreeSource Service = Production.In("[Service/backend]");
    public static readonly TreeSource Preview = Production.In("[Service/backend-preview]");
    public static readonly TreeSource StagingAutoscaler = Staging.In("[HorizontalPodAutoscaler/backend-hpa]");
    public static readonly TreeSource Autoscaler = Production.In("[HorizontalPodAutoscaler/backend-hpa]");

    public static readonly TreeSource WebBlue = Production.In("[Deployment/web-blue]");
    public static readonly TreeSource WebGreen = Production.In("[Deployment/web-green]");
    public static readonly TreeSource WebContainer = WebBlue.In("spec/template/spec/containers[name=web]");

    public static readonly TreeSource Ingress = Production.In("[Ingress/secure-messenger]");

    /// <summary>Of the interface alone: its limits are not those of the pages.</summary>
    public static readonly TreeSource ApiIngress = Production.In("[Ingress/secure-messenger-2]");
}
