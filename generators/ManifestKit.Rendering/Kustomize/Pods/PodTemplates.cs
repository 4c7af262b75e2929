using ManifestKit.Kubernetes.Core.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The pods of a workload.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/pods/"/>
internal static class PodTemplates
{
    public static PodTemplateSpec Of(Workload workload, EnvironmentScope scope, ReleaseColor? color = null)
    {
        var security = workload.Security ?? SecurityProfile.Hardened;
        var volumes = PodVolumes.Of(workload, security, scope);
        return new()
        {
            Metadata = new() { Labels = Metadata.PodLabels(workload, scope, color) },
            Spec = new()
            {
                ServiceAccountName = Accounts.NameOf(workload),
                AutomountServiceAccountToken = Accounts.UsesApi(workload),
                SecurityContext = PodSecurity.OfPod(security),
                TerminationGracePeriodSeconds = workload.GracePeriod?.TotalSeconds,
                Affinity = Affinities.Of(workload),
                Containers = [Containers.Of(workload, security)],
                Volumes = volumes.Count == 0 ? null : volumes,
            },
        };
    }
}
