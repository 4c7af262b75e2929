using ManifestKit.Kubernetes.Core.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The Service of a workload, and the one of the side of a release that is not released yet.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/services-networking/service/"/>
internal static class Services
{
    public static IEnumerable<ClusterObject> Of(Workload workload, EnvironmentScope scope) => workload.Ports.Count == 0 ? [] : workload switch
    {
        Database { Managed: { } managed } database => [new(database, Elsewhere(database, managed, scope))],
        App { Release: BlueGreen release } app => Colored(app, release, scope),
        App { Release: Canary { Candidate: not null } } app => [new(app, Whole(app, scope)), new(app, Other(app, ReleaseSide.Canary, "canary", scope))],
        _ => [new(workload, Whole(workload, scope))],
    };

    private static IEnumerable<ClusterObject> Colored(App app, BlueGreen release, EnvironmentScope scope)
    {
        var active = ReleaseSide.Of(release.Active);
        var serving = Service(app, scope, ObjectNaming.Service(app), active);
        serving.Metadata!.Annotations = new Dictionary<string, string> { ["manifestkit/observe-for"] = release.ObserveFor.ToString() };
        yield return new(app, serving);
        yield return new(app, Other(app, active == ReleaseSide.Blue ? ReleaseSide.Green : ReleaseSide.Blue, "preview", scope));
    }

    private static Service Whole(Workload workload, EnvironmentScope scope) => Service(workload, scope, ObjectNaming.Service(workload), side: null);

    private static Service Other(App app, ReleaseSide side, string suffix, EnvironmentScope scope) => Service(app, scope, ObjectNaming.Service(app, suffix), side);

    private static Service Service(Workload workload, EnvironmentScope scope, string name, ReleaseSide? side) => new()
    {
        Metadata = Metadata.Of(workload, scope, name),
        Spec = new()
        {
            Type = ServiceType.ClusterIP,
            ClusterIP = IsHeadless(workload) ? "None" : null,
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

    private static bool IsHeadless(Workload workload) => workload switch
    {
        App app => app.Headless,
        Database database => !Deployments.IsEnoughFor(database),
        _ => false,
    };

    /// <summary>A name in the cluster for a host outside of it.</summary>
    private static Service Elsewhere(Database database, ManagedDatabase managed, EnvironmentScope scope) => new()
    {
        Metadata = Metadata.Of(database, scope, ObjectNaming.Service(database)),
        Spec = new() { Type = ServiceType.ExternalName, ExternalName = managed.Host },
    };
}
