namespace ManifestKit;

/// <summary>Something that runs in containers.</summary>
public abstract record Workload : Declaration
{
    private protected Workload(string file, int line)
        : base(file, line)
    {
    }

    /// <summary>The name, a DNS label: of the objects, the Compose service, the network name, the scrape job.</summary>
    public required string Name { get; init; }

    /// <summary>The image that runs. Default for a <see cref="Database"/>: the engine's own.</summary>
    public Image? Image { get; init; }

    /// <summary>How the image is built, when it is built from source. Default: it is only pulled.</summary>
    public BuildSpec? Build { get; init; }

    /// <summary>The ports that the program listens on.</summary>
    public IReadOnlyList<Port> Ports { get; init; } = [];

    /// <summary>Replaces the image's entry point.</summary>
    public IReadOnlyList<Text> Command { get; init; } = [];

    /// <summary>Replaces the image's arguments.</summary>
    public IReadOnlyList<Text> Arguments { get; init; } = [];

    /// <summary>The environment variables, in order.</summary>
    public NameMap<Text> Environment { get; init; } = new();

    /// <summary>Secrets given as files.</summary>
    public IReadOnlyList<SecretFile> SecretFiles { get; init; } = [];

    /// <summary>What must be there first. Connections are allowed accordingly.</summary>
    public IReadOnlyList<Dependency> DependsOn { get; init; } = [];

    /// <summary>Restarts the container when it fails. It must not depend on other workloads.</summary>
    /// <seealso href="https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"/>
    public Probe? Liveness { get; init; }

    /// <summary>Takes the container out of service while it fails; also Compose's health check.</summary>
    /// <seealso href="https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"/>
    public Probe? Readiness { get; init; }

    /// <summary>Holds back the other probes until it succeeds once.</summary>
    /// <seealso href="https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"/>
    public Probe? Startup { get; init; }

    /// <summary>Processor and memory: what is reserved and what is the most.</summary>
    public Resources? Resources { get; init; }

    /// <summary>What the container may do on its host. Default: <see cref="SecurityProfile.Hardened"/>; for a <see cref="Database"/> with its engine's user.</summary>
    public SecurityProfile? Security { get; init; }

    /// <summary>What runs and ends in each pod before the container starts, in order; in Compose services of their own.</summary>
    public IReadOnlyList<InitContainer> InitContainers { get; init; } = [];

    /// <summary>What runs in each pod beside the container; in Compose services of their own.</summary>
    public IReadOnlyList<Sidecar> Sidecars { get; init; } = [];

    /// <summary>Which pods give way when there is not room for all. Default: all are alike.</summary>
    public PodPriority? Priority { get; init; }

    /// <summary>What is mounted.</summary>
    public IReadOnlyList<Volume> Volumes { get; init; } = [];

    /// <summary>Labels of the workload's pods or container.</summary>
    public NameMap<string> Labels { get; init; } = new();

    /// <summary>What happens to its output.</summary>
    public LoggingPolicy? Logging { get; init; }

    /// <summary>Where it serves metrics. Scraped by the stack's Prometheus.</summary>
    public MetricsEndpoint? Metrics { get; init; }

    /// <summary>How long it may take to stop. Default: the platform's (30 s in Kubernetes, 10 s in Compose).</summary>
    public Duration? GracePeriod { get; init; }

    /// <summary>How long it still serves after it was told to stop, until no more traffic is sent to it. Default: not at all.</summary>
    public Duration? DrainDelay { get; init; }

    /// <summary>The Kubernetes namespace. Default: the environment's.</summary>
    public string? Namespace { get; init; }

    /// <summary>Names of Kubernetes objects that differ from <see cref="Name"/>. Default: none does.</summary>
    public ObjectNames? ObjectNames { get; init; }

    /// <summary>The Kubernetes service account. Default: one of its own name without API access.</summary>
    public ServiceAccount? ServiceAccount { get; init; }

    /// <summary>The zones that it is in; it reaches, and is reached by, what shares one with it. Default: <see cref="NetworkRules.DefaultZone"/>.</summary>
    public IReadOnlyList<NetworkZone> Zones { get; init; } = [];

    /// <summary>The Compose container's name. Default: Compose's own.</summary>
    public string? ContainerName { get; init; }

    /// <summary>The Compose profiles that start it. Default: always started.</summary>
    public IReadOnlyList<string> Profiles { get; init; } = [];

    /// <summary>Changes of what is rendered from this, where no property says it. Default: none.</summary>
    public IReadOnlyList<DocumentChange> Changes { get; init; } = [];

    /// <summary>The port of a name, or the first one.</summary>
    public Port? FindPort(string? name = null) => name is null ? Ports.FirstOrDefault() : Ports.FirstOrDefault(p => p.Name == name);
}
