using System.Globalization;
using ManifestKit.Kubernetes.Core.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The pods of a workload.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/pods/"/>
internal static class PodTemplates
{
    public static PodTemplateSpec Of(Workload workload, EnvironmentScope scope, ReleaseSide? side = null)
    {
        var security = workload.Security ?? SecurityProfile.Hardened;
        var volumes = PodVolumes.Of(workload, security, scope);
        return new()
        {
            Metadata = new() { Annotations = AnnotationsOf(workload), Labels = Metadata.PodLabels(workload, scope, side) },
            Spec = new()
            {
                ServiceAccountName = Accounts.NameOf(workload),
                AutomountServiceAccountToken = Accounts.UsesApi(workload),
                SecurityContext = PodSecurity.OfPod(security),
                TerminationGracePeriodSeconds = workload.GracePeriod?.TotalSeconds,
                Affinity = Affinities.Of(workload, scope),
                TopologySpreadConstraints = TopologySpreads.Of(workload, scope, side),
                PriorityClassName = workload.Priority?.Name,
                InitContainers = InitContainersOf(workload, security, scope),
                Containers = [Containers.Of(workload, security, scope)],
                Volumes = volumes.Count == 0 ? null : volumes,
            },
        };
    }

    /// <summary>Sidecars are init containers that Kubernetes does not wait for. They come first, so that the others can use them.</summary>
    private static List<Container>? InitContainersOf(Workload workload, SecurityProfile security, EnvironmentScope scope)
    {
        List<Container> containers =
        [
            .. PodParts.Sidecars(workload).Select(sidecar => Containers.Of(sidecar, security, scope)),
            .. PodParts.InitContainers(workload).Select(container => Containers.Of(container, security, scope)),
        ];
        foreach (var sidecar in containers.Take(workload.Sidecars.Count))
            sidecar.RestartPolicy = RestartPolicy.Always;
        return containers.Count == 0 ? null : containers;
    }

    private static Dictionary<string, string>? AnnotationsOf(Workload workload) => workload.Metrics is { Annotated: true } metrics
        ? new()
        {
            ["prometheus.io/scrape"] = "true",
            ["prometheus.io/port"] = PortOf(metrics, workload).Number.ToString(CultureInfo.InvariantCulture),
            ["prometheus.io/path"] = metrics.Path,
        }
        : null;

    private static Port PortOf(MetricsEndpoint metrics, Workload workload) => workload.FindPort(metrics.Port)
        ?? throw new RenderException(metrics, $"The metrics of '{workload.Name}' are on a port that it does not have; declare it in Ports.");
}
