namespace ManifestKit;

/// <summary>A program that runs once for each release and ends, such as a database migration. A change of it runs it again.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/job/"/>
public sealed record OneShotJob : VariedWorkload<OneShotJob>
{
    /// <summary>Declares a job.</summary>
    public OneShotJob([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>How long it may take before it is ended. Default: no limit.</summary>
    public Duration? Deadline { get; init; }

    /// <summary>How often a failed run is tried again. Default: 3 times.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>How long it is kept for inspection after it ended. Default: 1 day.</summary>
    /// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/"/>
    public Duration KeepFor { get; init; } = 1.Days;
}
