namespace ManifestKit;

/// <summary>How the Kubernetes objects of an environment are written.</summary>
public enum KubernetesLayout
{
    /// <summary>What differs from the base that all environments share, for <c>kubectl apply -k</c>: short to read and to review.</summary>
    /// <seealso href="https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/"/>
    Overlay,

    /// <summary>Every object complete, in a file of its own: for GitOps controllers, which need no Kustomize to read it, and for large stacks.</summary>
    /// <seealso href="https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"/>
    Rendered,

    /// <summary>Both: overlays for people, complete objects for the controller.</summary>
    Both,
}
