namespace ManifestKit;

/// <summary>When Kubernetes pulls an image.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"/>
public enum PullPolicy
{
    /// <summary>If the node does not have it.</summary>
    IfNotPresent,

    /// <summary>Each time a container starts.</summary>
    Always,

    /// <summary>Not at all.</summary>
    Never,
}
