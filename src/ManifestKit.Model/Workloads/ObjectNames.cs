namespace ManifestKit;

/// <summary>Names of a workload's Kubernetes objects where they are not the workload's own, for example because the objects exist already.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/overview/working-with-objects/names/"/>
public sealed record ObjectNames : Declaration
{
    /// <summary>Declares names of objects.</summary>
    public ObjectNames([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The container in the pods.</summary>
    public string? Container { get; init; }

    /// <summary>The Service: the name by which other pods reach the workload.</summary>
    public string? Service { get; init; }

    /// <summary>The HorizontalPodAutoscaler.</summary>
    public string? Autoscaler { get; init; }

    /// <summary>The NetworkPolicy.</summary>
    public string? NetworkPolicy { get; init; }
}
