namespace ManifestKit;

/// <summary>What runs the containers of an environment.</summary>
public enum Platform
{
    /// <summary>A Kubernetes cluster; rendered as Kustomize base and overlays.</summary>
    Kubernetes,

    /// <summary>Docker Compose on one host.</summary>
    Compose,
}
