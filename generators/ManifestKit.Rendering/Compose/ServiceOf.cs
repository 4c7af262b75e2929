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
            Build = workload.Build is { } build ? ServiceBuild.Of(build) : null,
            Develop = workload.Build is { Watch.Count: > 0 } watched ? ServiceBuild.WatchOf(watched) : null,
            ContainerName = workload.ContainerName,
            Profiles = ProfilesOf(workload),
            Restart = workload is ScheduledJob or OneShotJob ? "no" : "unless-stopped",
            Entrypoint = Interpolated.ListOf(workload.Command),
            Command = Interpolated.ListOf(workload.Arguments),
            Environment = ServiceEnvironment.Of(workload),
            Ports = ServicePorts.Published(workload, scope),
            Expose = ServicePorts.Exposed(workload),
            Volumes = ServiceVolumes.Of(workload, scope),
            Configs = ServiceConfigs.Of(workload),
            Secrets = ServiceSecrets.Of(workload),
            Networks = ServiceNetworks.Of(workload, scope),
            DependsOn = ServiceDependencies.Of(workload, scope),
            Healthcheck = workload.Readiness is { } probe ? Health.Of(probe, workload) : null,
            Deploy = DeployOf(workload),
            Logging = workload.Logging is { } logging ? LoggingOf(logging) : null,
            Labels = workload.Labels.Count == 0 ? null : workload.Labels.ToDictionary(l => l.Key, Scalar (l) => Interpolated.Escape(l.Value)),
            StopGracePeriod = workload.GracePeriod.ToDocument(),
        };
        Hardening.Apply(workload.Security ?? SecurityProfile.Hardened, service);
        return service;
    }

    /// <summary>Compose has no schedule: a job is started by the host's, by its profile.</summary>
    private static IList<string>? ProfilesOf(Workload workload) =>
        workload is ScheduledJob ? [.. workload.Profiles, "jobs"] : workload.Profiles.Count == 0 ? null : [.. workload.Profiles];

    private static Deploy? DeployOf(Workload workload)
    {
        var replicas = workload is App { Replicas: > 1 } app ? app.Replicas : (int?)null;
        return replicas is null && workload.Resources is null ? null : new()
        {
            Replicas = replicas is { } count ? count : default(IntOrString?),
            Resources = workload.Resources is { } resources ? Limits.Of(resources) : null,
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
