using ManifestKit.Kubernetes.Batch.V1;
using ManifestKit.Kubernetes.Core.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The CronJob of a scheduled job.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/"/>
internal static class CronJobs
{
    public static ClusterObject Of(ScheduledJob job, EnvironmentScope scope)
    {
        var template = PodTemplates.Of(job, scope);
        template.Spec!.RestartPolicy = RestartPolicy.Never;
        return new(job, new CronJob
        {
            Metadata = Metadata.Of(job, scope),
            Spec = new()
            {
                Schedule = job.Schedule,
                TimeZone = job.TimeZone,
                ConcurrencyPolicy = PolicyOf(job.Concurrency),
                StartingDeadlineSeconds = job.StartingDeadline?.TotalSeconds,
                SuccessfulJobsHistoryLimit = job.SuccessfulRunsKept,
                FailedJobsHistoryLimit = job.FailedRunsKept,
                JobTemplate = new()
                {
                    Spec = new() { ActiveDeadlineSeconds = job.Deadline?.TotalSeconds, BackoffLimit = job.Retries, Template = template },
                },
            },
        });
    }

    private static ConcurrencyPolicy PolicyOf(Concurrency concurrency) => concurrency switch
    {
        Concurrency.Allow => ConcurrencyPolicy.Allow,
        Concurrency.Replace => ConcurrencyPolicy.Replace,
        _ => ConcurrencyPolicy.Forbid,
    };
}
