namespace ManifestKit;

/// <summary>Which pods are placed first, and which give way, when there is not room for all: a Kubernetes PriorityClass.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/"/>
public sealed record PodPriority : Declaration
{
    /// <summary>Declares a priority class.</summary>
    public PodPriority([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name, the same in all namespaces of a cluster.</summary>
    public required string Name { get; init; }

    /// <summary>The priority, at most 1000000000: the higher goes first. Null: the cluster has the class already.</summary>
    public int? Value { get; init; }

    /// <summary>Whether pods of lower priority are evicted to make room. Default: true.</summary>
    public bool Preempts { get; init; } = true;

    /// <summary>When to use it.</summary>
    public string? Description { get; init; }
}
