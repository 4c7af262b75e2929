using ManifestKit.Kubernetes.Core.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The Service of a workload, and in a blue/green release the one that previews the idle colour.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/services-networking/service/"/>
internal static class Services
{
    public static IEnumerable<ClusterObject> Of(Workload workload, EnvironmentScope scope)
    {
        if (workload.Ports.Count == 0)
            yield break;
        if (workload is Database { Managed: { } managed } database)
        {
            yield return new(database, Elsewhere(database, managed, scope));
            yield break;
        }

        if (workload is not App { Release: BlueGreen release } app)
        {
            yield return new(workload, Service(workload, scope, ObjectNaming.Service(workload), side: null));
            yield break;
        }

        var active = ReleaseSide.Of(release.Active);
        var idle = active == ReleaseSide.Blue ? ReleaseSide.Green : ReleaseSide.Blue;
        var serving = Service(app, scope, ObjectNaming.Service(app), active);
        serving.Metadata!.Annotations = new Dictionary<string, string> { ["manifestkit/observe-for"] = release.ObserveFor.ToString() };
        yield return new(app, serving);
        yield return new(app, Service(app, scope, $"{ObjectNaming.Service(app)}-preview", idle));
    }

    private static Service Service(Workload workload, EnvironmentScope scope, string name, ReleaseSide? side) => new()
    {
        Metadata = Metadata.Of(workload, scope, name),
        Spec = new()
        {
            Type = ServiceType.ClusterIP,
            ClusterIP = workload is Database database && !Deployments.IsEnoughFor(database) ? "None" : null,
            Selector = Metadata.Selector(workload, scope, side),
            Ports =
            [
                .. workload.Ports.Select(port => new ServicePort
                {
                    Name = port.Name,
                    Port = port.ServicePort ?? port.Number,
                    TargetPort = port.Name,
                    Protocol = port.Protocol == TransportProtocol.Udp ? Protocol.UDP : Protocol.TCP,
                }),
            ],
            SessionAffinity = workload is App { SessionAffinity: not null } ? SessionAffinity.ClientIP : null,
            SessionAffinityConfig = workload is App { SessionAffinity: { } time } ? new() { ClientIP = new() { TimeoutSeconds = (int)time.TotalSeconds } } : null,
        },
    };

    /// <summary>A name in the cluster for a host outside of it.</summary>
    private static Service Elsewhere(Database database, ManagedDatabase managed, EnvironmentScope scope) => new()
    {
        Metadata = Metadata.Of(database, scope, ObjectNaming.Service(database)),
        Spec = new() { Type = ServiceType.ExternalName, ExternalName = managed.Host },
    };
}
