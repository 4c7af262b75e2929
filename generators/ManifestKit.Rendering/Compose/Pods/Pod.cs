using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>A workload and the containers that Kubernetes runs in its pods. Compose has no pods: each container is a service.</summary>
internal sealed class Pod
{
    private readonly List<PodMember> _before = [];
    private readonly HashSet<string> _shared;

    /// <summary>Arranges the containers of a workload.</summary>
    public Pod(Workload workload, EnvironmentScope scope)
    {
        (Workload, Scope) = (workload, scope);
        foreach (var (container, sidecar) in PodParts.Sidecars(workload).Zip(workload.Sidecars))
        {
            // A service has one health check: what the next container waits for comes before what clients wait for.
            Add(container with { Readiness = sidecar.Startup ?? sidecar.Readiness }, sidecar.Startup is null ? DependsOnCondition.ServiceStarted : DependsOnCondition.ServiceHealthy);
        }

        foreach (var container in PodParts.InitContainers(workload))
            Add(container, DependsOnCondition.ServiceCompletedSuccessfully);
        _shared = [.. _before.SelectMany(member => member.Container.Volumes).Where(volume => volume.Content is TemporaryVolume).Select(volume => volume.Name)];
    }

    /// <summary>The workload.</summary>
    public Workload Workload { get; }

    /// <summary>The environment.</summary>
    public EnvironmentScope Scope { get; }

    /// <summary>What starts before the workload's own container, in Kubernetes' order: sidecars, then init containers.</summary>
    public IReadOnlyList<PodMember> Before => _before;

    /// <summary>Every container, the workload's own first.</summary>
    public IEnumerable<Workload> Containers => [Workload, .. _before.Select(member => member.Container)];

    /// <summary>
    /// The service that does nothing but hold the network and the shared memory of the pod, as Kubernetes has it too; null where nothing is to
    /// be held. A container that held them would take them from the others each time that it starts again, and could not start after them.
    /// </summary>
    public string? Holder => Workload.Sidecars.Count > 0 || _shared.Count > 0 ? $"{Workload.Name}-pod" : null;

    /// <summary>The temporary volumes that several containers mount.</summary>
    public IEnumerable<Volume> SharedVolumes => Workload.Volumes.Where(Shares);

    /// <summary>Whether a volume of the workload is a temporary one that other containers mount too.</summary>
    public bool Shares(Volume volume) => volume.Content is TemporaryVolume && _shared.Contains(volume.Name);

    /// <summary>The service of a container in the pods of a workload.</summary>
    public static string NameOf(string container, Workload workload) => $"{workload.Name}-{container}";

    private void Add(App container, DependsOnCondition reached) =>
        _before.Add(new(NameOf(container.Name, Workload), container, reached, _before.LastOrDefault()));
}
