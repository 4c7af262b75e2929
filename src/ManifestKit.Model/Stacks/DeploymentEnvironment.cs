namespace ManifestKit;

/// <summary>A place where the stack runs, such as staging or production.</summary>
public sealed record DeploymentEnvironment : Declaration
{
    /// <summary>Declares an environment.</summary>
    public DeploymentEnvironment([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>
    /// The name, a DNS label: folder and file names, the label <c>environment</c> of metrics. If it, or one of <see cref="Aliases"/>, is
    /// <c>production</c>, <c>prod</c> or <c>live</c>, rules also look for what production lacks.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>What runs the containers there.</summary>
    public required Platform Platform { get; init; }

    /// <summary>The name that people read, such as "Recette". Default: <see cref="Name"/>.</summary>
    public string? Title { get; init; }

    /// <summary>Other names that people use for it, such as "prod"; the command line takes them too.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What it is for, such as "tests before a release".</summary>
    public string? Purpose { get; init; }

    /// <summary>Who uses it, such as "customers".</summary>
    public string? Audience { get; init; }

    /// <summary>How a release gets there, such as "after manual approval".</summary>
    public string? ReleasePolicy { get; init; }

    /// <summary>The Kubernetes namespace. Default: <c>&lt;stack&gt;-&lt;environment&gt;</c>.</summary>
    /// <seealso href="https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"/>
    public string? Namespace { get; init; }

    /// <summary>The Kubernetes version that serves it. Default: 1.36.</summary>
    public string KubernetesVersion { get; init; } = "1.36";

    /// <summary>
    /// The feature gates that its cluster has on though its version has them off, such as <c>MaxUnavailableStatefulSet</c>: what they are for counts
    /// as served there. Default: none.
    /// </summary>
    /// <seealso href="https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/"/>
    public IReadOnlyList<string> FeatureGates { get; init; } = [];

    /// <summary>How its Kubernetes objects are written. Default: as an overlay of the base.</summary>
    public KubernetesLayout Layout { get; init; } = KubernetesLayout.Overlay;

    /// <summary>How strictly the namespace restricts its pods.</summary>
    /// <seealso href="https://kubernetes.io/docs/concepts/security/pod-security-standards/"/>
    public PodSecurityLevel PodSecurity { get; init; } = PodSecurityLevel.Restricted;

    /// <summary>The folder of the checkout on the host that runs Compose.</summary>
    public string? ProjectDirectory { get; init; }
}
