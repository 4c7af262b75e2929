namespace ManifestKit;

/// <summary>What happens when a run is due and the last one is not over.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy"/>
public enum Concurrency
{
    /// <summary>The new run is skipped.</summary>
    Forbid,

    /// <summary>Both run.</summary>
    Allow,

    /// <summary>The old run is ended.</summary>
    Replace,
}
