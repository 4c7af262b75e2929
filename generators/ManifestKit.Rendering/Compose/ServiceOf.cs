using ManifestKit.Compose;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>The services that the containers of a workload become.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/services/"/>
internal static class ServiceOf
{
    /// <summary>The workload's own container.</summary>
    public static Service Workload(Pod pod)
    {
        var workload = pod.Workload;
        if (workload is Database { Managed: { } managed })
            throw new RenderException(managed, $"'{workload.Name}' runs elsewhere, and Compose has no name for it; set Managed to null in the variation of '{pod.Scope.Name}'.");

        var service = Container(workload, pod);
        service.Build = workload.Build is { } build ? ServiceBuild.Of(build) : null;
        service.Develop = workload.Build is { Watch.Count: > 0 } watched ? ServiceBuild.WatchOf(watched) : null;
        service.ContainerName = workload.ContainerName;
        service.DependsOn = ServiceDependencies.Of(pod);
        service.Labels = workload.Labels.Count == 0 ? null : workload.Labels.ToDictionary(l => l.Key, Scalar (l) => Interpolated.Escape(l.Value));
        return service;
    }

    /// <summary>An init container or a sidecar.</summary>
    public static Service Member(PodMember member, Pod pod)
    {
        var service = Container(member.Container, pod);
        service.DependsOn = ServiceDependencies.Of(member, pod);
        if (member.Reached == DependsOnCondition.ServiceCompletedSuccessfully)
            service.Restart = "no";
        return service;
    }

    /// <summary>What holds the network and the shared memory of a pod: the container that Kubernetes has for it, which sleeps.</summary>
    public static Service Holder(Pod pod)
    {
        var service = Common("registry.k8s.io/pause:3.10", SecurityProfile.Hardened with { User = 65535, WritablePaths = [] }, pod);
        service.Networks = ServiceNetworks.InPlaceOf(pod.Workload, pod.Scope);
        service.Volumes = ServiceVolumes.Of(pod.SharedVolumes, pod);
        OpenPorts(service, pod.Containers.SelectMany(container => container.Ports), pod);
        return service;
    }

    /// <summary>What every container of a pod has.</summary>
    private static Service Container(Workload container, Pod pod)
    {
        var image = container.Image ?? throw new RenderException(container, $"Workload '{container.Name}' has no image; set its Image.");
        var service = Common(Interpolated.ImageOf(image), pod.Workload.Security ?? SecurityProfile.Hardened, pod);
        service.Entrypoint = Interpolated.ListOf(container.Command, container);
        service.Command = Interpolated.ListOf(container.Arguments, container);
        service.Environment = ServiceEnvironment.Of(container);
        service.Volumes = ServiceVolumes.Of(container.Volumes, pod);
        service.Configs = ServiceConfigs.Of(container.Volumes, pod.Workload);
        service.Secrets = ServiceSecrets.Of(container);
        service.Healthcheck = container.Readiness is { } probe ? Health.Of(probe, container) : null;
        service.Deploy = ServiceDeploy.Of(container);
        service.StopGracePeriod = pod.Workload.GracePeriod.ToComposeDocument();
        if (pod.Holder is { } holder)
        {
            service.NetworkMode = $"service:{holder}";
        }
        else
        {
            service.Networks = ServiceNetworks.Of(pod.Workload, pod.Scope);
            OpenPorts(service, container.Ports, pod);
        }

        return service;
    }

    /// <summary>What every service of a pod has, whatever runs in it.</summary>
    private static Service Common(string image, SecurityProfile security, Pod pod)
    {
        var workload = pod.Workload;
        var service = new Service
        {
            Image = image,
            Profiles = ProfilesOf(workload),
            Restart = workload is ScheduledJob or OneShotJob ? "no" : "unless-stopped",
            Logging = workload.Logging is { } logging ? ServiceLogging.Of(logging) : null,
        };
        Hardening.Apply(security, service);
        return service;
    }

    private static void OpenPorts(Service service, IEnumerable<Port> ports, Pod pod)
    {
        service.Ports = ServicePorts.Published(ports, pod);
        service.Expose = ServicePorts.Exposed(ports);
    }

    /// <summary>Compose has no schedule: a job is started by the host's, by its profile.</summary>
    private static IList<string>? ProfilesOf(Workload workload) =>
        workload is ScheduledJob ? [.. workload.Profiles, "jobs"] : workload.Profiles.Count == 0 ? null : [.. workload.Profiles];
}
