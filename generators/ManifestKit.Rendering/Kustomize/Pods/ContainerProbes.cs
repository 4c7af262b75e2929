using ManifestKit.Documents;
using KubernetesProbe = ManifestKit.Kubernetes.Core.V1.Probe;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Probes of a container.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"/>
internal static class ContainerProbes
{
    public static KubernetesProbe? Of(Probe? probe, Workload workload, EnvironmentScope scope) => probe is null ? null : new()
    {
        HttpGet = probe.Http is { } path ? new() { Path = path, Port = PortOf(probe, workload) } : null,
        TcpSocket = probe.Tcp ? new() { Port = PortOf(probe, workload) } : null,
        Exec = probe.Command.Count > 0 ? new() { Command = ContainerTexts.ListOf(probe.Command, workload, scope) } : null,
        InitialDelaySeconds = (int?)probe.InitialDelay?.TotalSeconds,
        PeriodSeconds = (int?)probe.Period?.TotalSeconds,
        TimeoutSeconds = (int?)probe.Timeout?.TotalSeconds,
        FailureThreshold = probe.FailureThreshold,
    };

    private static IntOrString PortOf(Probe probe, Workload workload) => workload.FindPort(probe.Port)?.Name
        ?? throw new RenderException(probe, $"The probe of '{workload.Name}' asks a port that it does not have; declare it in Ports.");
}
