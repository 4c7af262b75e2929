namespace ManifestKit;

/// <summary>How fast an autoscaler adds or removes pods.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#configurable-scaling-behavior"/>
public sealed record ScalingPace : Declaration
{
    /// <summary>Declares a pace.</summary>
    public ScalingPace([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>How much may change in one period: a count or a share of the pods.</summary>
    public required CountOrPercentage Change { get; init; }

    /// <summary>The length of the period.</summary>
    public required Duration Period { get; init; }

    /// <summary>For how long the need must have lasted. Default: Kubernetes' own (0 up, 5 minutes down).</summary>
    public Duration? Stabilization { get; init; }
}
