namespace ManifestKit;

/// <summary>Scales an app with its load.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/"/>
public sealed record Scaling : Declaration
{
    /// <summary>Declares scaling.</summary>
    public Scaling([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The fewest pods.</summary>
    public required int Min { get; init; }

    /// <summary>The most pods.</summary>
    public required int Max { get; init; }

    /// <summary>The average processor use that is aimed at, in percent of the request.</summary>
    public int? CpuPercent { get; init; }

    /// <summary>The average memory use that is aimed at, in percent of the request.</summary>
    public int? MemoryPercent { get; init; }

    /// <summary>How fast pods are added. Default: Kubernetes' own.</summary>
    public ScalingPace? Up { get; init; }

    /// <summary>How fast pods are removed. Default: Kubernetes' own.</summary>
    public ScalingPace? Down { get; init; }
}
