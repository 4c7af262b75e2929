namespace ManifestKit;

/// <summary>A long-running program: an API, a site, a worker, an exporter.</summary>
public sealed record App : VariedWorkload<App>
{
    /// <summary>Declares an app.</summary>
    public App([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>How many run. Without effect where <see cref="Scaling"/> decides. Default: 1.</summary>
    /// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas"/>
    public int Replicas { get; init; } = 1;

    /// <summary>Scales with load. Default: not at all.</summary>
    public Scaling? Scaling { get; init; }

    /// <summary>How many must stay up while nodes are drained. Default: no guarantee.</summary>
    public Disruption? Disruption { get; init; }

    /// <summary>How pods are spread over nodes. Default: as the scheduler likes.</summary>
    public Placement? Placement { get; init; }

    /// <summary>How the numbers of pods in zones or nodes are kept alike. Default: not at all.</summary>
    public IReadOnlyList<TopologySpread> TopologySpread { get; init; } = [];

    /// <summary>How a new version replaces the old one. Default: a rolling update.</summary>
    public ReleaseStrategy Release { get; init; } = new RollingUpdate();

    /// <summary>Whether its name leads clients to the pods themselves and not to one address for all. Default: false.</summary>
    /// <seealso href="https://kubernetes.io/docs/concepts/services-networking/service/#headless-services"/>
    public bool Headless { get; init; }

    /// <summary>How long a client keeps its pod, when it connects to the Service itself. Default: not at all.</summary>
    /// <seealso href="https://kubernetes.io/docs/reference/networking/virtual-ips/#session-affinity"/>
    public Duration? SessionAffinity { get; init; }
}
