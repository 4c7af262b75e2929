using System.Security.Cryptography;
using System.Text;
using ManifestKit.Documents;
using ManifestKit.Kubernetes.Batch.V1;
using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The Job of what runs once. A Job cannot be changed: its name ends with a hash of what it runs, so that a change is a new Job.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/job/"/>
internal static class Jobs
{
    private const int HashLength = 10;

    public static ClusterObject Of(OneShotJob job, EnvironmentScope scope)
    {
        var template = PodTemplates.Of(job, scope);
        template.Spec!.RestartPolicy = RestartPolicy.Never;
        return new(job, new Job
        {
            Metadata = Metadata.Of(job, scope, NameRule.ForKind("Job").MakeName($"{job.Name}-{HashOf(template, job)}")),
            Spec = new()
            {
                ActiveDeadlineSeconds = job.Deadline?.TotalSeconds,
                BackoffLimit = job.Retries,
                TtlSecondsAfterFinished = (int)job.KeepFor.TotalSeconds,
                Template = template,
            },
        });
    }

    /// <summary>Of the pod and of the files that it mounts, whose ConfigMaps get their own hashes only later.</summary>
    private static string HashOf(PodTemplateSpec template, OneShotJob job)
    {
        var files = job.Volumes.Select(v => v.Content).OfType<ConfigFiles>().SelectMany(c => c.Files).Select(file => $"{file.Key}\n{file.Value}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [template.ToJson(), .. files]))))[..HashLength];
    }
}
