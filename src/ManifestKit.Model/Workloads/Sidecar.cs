namespace ManifestKit;

/// <summary>Starts before the workload's own container, runs as long as it does, and ends after it: a proxy, a log shipper.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/"/>
public sealed record Sidecar : PodContainer
{
    /// <summary>Declares a sidecar.</summary>
    public Sidecar([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The ports that it listens on. The workload's Service does not lead to them.</summary>
    public IReadOnlyList<Port> Ports { get; init; } = [];

    /// <summary>Restarts it when it fails.</summary>
    public Probe? Liveness { get; init; }

    /// <summary>Takes the whole pod out of service while it fails. In Compose what needs the workload waits for it, unless there is a <see cref="Startup"/> probe, which is then the health check.</summary>
    public Probe? Readiness { get; init; }

    /// <summary>Holds back what starts after it until it succeeds once.</summary>
    public Probe? Startup { get; init; }
}
