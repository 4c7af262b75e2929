namespace ManifestKit;

/// <summary>The objectives of a stack. Alerts, thresholds and checks take their numbers from here.</summary>
/// <seealso href="https://sre.google/sre-book/service-level-objectives/"/>
public sealed record ServiceLevel : Declaration
{
    /// <summary>Declares objectives.</summary>
    public ServiceLevel([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The highest share of failed requests, from 0 to 1.</summary>
    public double? ErrorRatio { get; init; }

    /// <summary>The highest 95th percentile of response times.</summary>
    public Duration? LatencyP95 { get; init; }

    /// <summary>The longest time that a recovery may take (RTO).</summary>
    public Duration? RecoveryTime { get; init; }

    /// <summary>The longest time whose data may be lost (RPO).</summary>
    public Duration? RecoveryPoint { get; init; }
}
