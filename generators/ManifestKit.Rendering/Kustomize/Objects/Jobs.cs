using System.Security.Cryptography;
using System.Text;
using ManifestKit.Documents;
using ManifestKit.Kubernetes.Batch.V1;
using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Languages.Json;
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
        var document = new Job
        {
            Metadata = Metadata.Of(job, scope),
            Spec = new()
            {
                ActiveDeadlineSeconds = job.Deadline?.TotalSeconds,
                BackoffLimit = job.Retries,
                TtlSecondsAfterFinished = (int)job.KeepFor.TotalSeconds,
                Template = template,
            },
        };
        document.Metadata.Name = NameOf(document, job, scope);
        return new(job, document);
    }

    /// <summary>The name of a Job: with a hash of the pod, of the declared and rendered files that it mounts, whose ConfigMaps get their own hashes only later, and of what else a cluster never changes.</summary>
    public static string NameOf(Job document, OneShotJob job, EnvironmentScope scope)
    {
        var files = ConfigMaps.FilesOf(job, scope).Select(file => $"{file.Key}\n{file.Content}");
        var hashed = string.Join('\n', [document.Spec?.Template?.ToJson(), .. files, .. OthersOf(document)]);
        return NameRule.ForKind("Job").MakeName($"{job.Name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashed)))[..HashLength]}");
    }

    private static IEnumerable<string> OthersOf(Job document)
    {
        var node = (DataMap)DataDocument.ValueOf(document);
        return from field in ImmutableFields.Of("batch/v1/Job")
               where field.Path != "/spec/template"
               let value = field.Pointer.Find(node)
               where value is not null
               select $"{field.Path}\n{value}";
    }
}
