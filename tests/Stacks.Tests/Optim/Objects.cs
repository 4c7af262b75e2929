using Stacks.Tests.Facts;

namespace Stacks.Tests.Optim;

/// <summary>The documents that the tables ask; objects as kubectl builds them, of production where nothing else is said.</summary>
internal static class Objects
{
    public static readonly TreeSource Readme = TreeSource.Page("optim/README.md");

    public static readonly TreeSource Compose = TreeSource.Yaml("optim/compose/compose.yaml");

    public static readonly TreeSource Staging = TreeSource.Overlay("optim/kubernetes/overlays/staging");

    public static readonly TreeSource Production = TreeSource.Overlay("optim/kubernetes/overlays/production");

    public static readonly TreeSource StagingContainer = ContainerOf(Staging);

    public static readonly TreeSource Deployment = Production.In("[Deployment/optim-app]");

    public static readonly TreeSource Container = ContainerOf(Production);

    public static readonly TreeSource Service = Production.In("[Service/optim-app-service]");

    public static readonly TreeSource NetworkPolicy = Production.In("[NetworkPolicy/optim-app-policy]");

    public static readonly TreeSource Ingress = Production.In("[Ingress/optim-app-ingress]");

    public static readonly TreeSource Autoscaler = Production.In("[HorizontalPodAutoscaler/optim-app-hpa]");

    public static readonly TreeSource DatabaseSecret = Production.In("[ExternalSecret/database-secret]");

    private static TreeSource ContainerOf(TreeSource overlay) => overlay.In("[Deployment/optim-app]").In("spec/template/spec/containers[name=app]");
}
