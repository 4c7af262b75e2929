namespace ManifestKit;

/// <summary>A program that runs on a schedule and ends.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/"/>
public sealed record ScheduledJob : VariedWorkload<ScheduledJob>
{
    /// <summary>Declares a job.</summary>
    public ScheduledJob([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>When it runs: five cron fields, such as <c>*/5 * * * *</c>.</summary>
    public required string Schedule { get; init; }

    /// <summary>The time zone of the schedule, such as <c>Europe/Paris</c>. Default: UTC.</summary>
    public string TimeZone { get; init; } = "Etc/UTC";

    /// <summary>What happens when the last run is not over. Default: the new one is skipped.</summary>
    public Concurrency Concurrency { get; init; } = Concurrency.Forbid;

    /// <summary>How long a run may take before it is ended. Default: no limit.</summary>
    public Duration? Deadline { get; init; }

    /// <summary>How late a run may start before it is skipped. Default: no limit.</summary>
    public Duration? StartingDeadline { get; init; }

    /// <summary>How often a failed run is tried again. Default: once.</summary>
    public int Retries { get; init; } = 1;

    /// <summary>How many successful runs are kept for inspection. Default: 3.</summary>
    public int SuccessfulRunsKept { get; init; } = 3;

    /// <summary>How many failed runs are kept for inspection. Default: 3.</summary>
    public int FailedRunsKept { get; init; } = 3;
}
