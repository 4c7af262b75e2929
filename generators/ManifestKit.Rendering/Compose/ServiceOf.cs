using ManifestKit.Compose;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>The Compose service of a workload.</summary>
internal static class ServiceOf
{
    public static Service Workload(Workload workload, EnvironmentScope scope)
    {
        if (workload is Database { Managed: { } managed })
            throw new RenderException(managed, $"'{workload.Name}' runs elsewhere, and Compose has no name for it; set Managed to null in the variation of '{scope.Name}'.");

        var image = workload.Image ?? throw new RenderException(workload, $"Workload '{workload.Name}' has no image; set its Image.");
        var service = new Service
        {
            Image = Interpolated.ImageOf(image),
            Build = workload.Build is { } build ? BuildOf(build) : null,
            ContainerName = workload.ContainerName,
            Profiles = ProfilesOf(workload),
            Restart = workload is ScheduledJob ? "no" : "unless-stopped",
            Entrypoint = Interpolated.ListOf(workload.Command),
            Command = Interpolated.ListOf(workload.Arguments),
            Environment = ServiceEnvironment.Of(workload),
            Ports = ServicePorts.Published(workload),
            Expose = ServicePorts.Internal(workload),
            Volumes = ServiceVolumes.Of(workload, scope),
            Configs = ServiceConfigs.Of(workload),
            Secrets = ServiceSecrets.Of(workload),
            Networks = scope.Stack.Network?.ComposeNetwork is { } network ? new Dictionary<string, ServiceNetwork?> { [network] = null } : null,
            DependsOn = DependenciesOf(workload, scope),
            Healthcheck = workload.Readiness is { } probe ? Health.Of(probe, workload) : null,
            Deploy = workload.Resources is { } resources ? new() { Resources = Limits.Of(resources) } : null,
            Logging = workload.Logging is { } logging ? LoggingOf(logging) : null,
            Labels = workload.Labels.Count == 0 ? null : workload.Labels.ToDictionary(l => l.Key, Scalar (l) => Interpolated.Escape(l.Value)),
            StopGracePeriod = workload.GracePeriod.ToDocument(),
        };
        Hardening.Apply(workload.Security ?? SecurityProfile.Hardened, service);
        return service;
    }

    private static Build BuildOf(BuildSpec build) => new()
    {
        Context = Interpolated.Escape(build.Context),
        Dockerfile = build.Dockerfile,
        Args = build.Arguments.Count == 0 ? null : build.Arguments.ToDictionary(a => a.Key, Scalar (a) => Interpolated.Of(a.Value)),
    };

    /// <summary>Compose has no schedule: a job is started by the host's, by its profile.</summary>
    private static IList<string>? ProfilesOf(Workload workload) =>
        workload is ScheduledJob ? [.. workload.Profiles, "jobs"] : workload.Profiles.Count == 0 ? null : [.. workload.Profiles];

    private static Dictionary<string, DependsOn>? DependenciesOf(Workload workload, EnvironmentScope scope) => workload.DependsOn.Count == 0
        ? null
        : workload.DependsOn.ToDictionary(d => d.On.Name, d => new DependsOn { Condition = ConditionOf(d, scope) });

    private static DependsOnCondition ConditionOf(Dependency dependency, EnvironmentScope scope)
    {
        var needed = scope.Find(dependency.On)
            ?? throw new RenderException(dependency, $"'{dependency.On.Name}' is needed, but environment '{scope.Name}' does not have it; add it to the stack.");
        return (dependency.Condition ?? (needed.Readiness is null ? DependencyCondition.Started : DependencyCondition.Healthy)) switch
        {
            DependencyCondition.Healthy => DependsOnCondition.ServiceHealthy,
            DependencyCondition.CompletedSuccessfully => DependsOnCondition.ServiceCompletedSuccessfully,
            _ => DependsOnCondition.ServiceStarted,
        };
    }

    private static Logging LoggingOf(LoggingPolicy policy)
    {
        var options = new Dictionary<string, NumberOrString> { ["max-size"] = policy.MaxSize, ["max-file"] = policy.MaxFiles.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        if (policy.Labels.Count > 0)
            options["labels"] = string.Join(',', policy.Labels);
        return new() { Driver = policy.Driver, Options = options };
    }
}
