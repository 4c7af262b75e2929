namespace ManifestKit.Rendering;

/// <summary>The containers of a pod, each as a workload of its own: what holds for one holds for all.</summary>
internal static class PodParts
{
    /// <summary>The containers that run and end before the workload's own, in order.</summary>
    public static IEnumerable<App> InitContainers(Workload workload) => workload.InitContainers.Select(container => Of(container, workload));

    /// <summary>The containers that run beside the workload's own.</summary>
    public static IEnumerable<App> Sidecars(Workload workload) => workload.Sidecars.Select(sidecar => Of(sidecar, workload) with
    {
        Ports = sidecar.Ports,
        Liveness = sidecar.Liveness,
        Readiness = sidecar.Readiness,
        Startup = sidecar.Startup,
    });

    /// <summary>Every container, the workload's own first.</summary>
    public static IEnumerable<Workload> All(Workload workload) => [workload, .. InitContainers(workload), .. Sidecars(workload)];

    /// <summary>The secrets that the containers are given, as variables or as files.</summary>
    public static IEnumerable<Secret> SecretsOf(Workload workload) =>
        from container in All(workload)
        from key in container.SecretFiles.Select(file => file.Key)
            .Concat(container.Environment.Values.SelectMany(text => text.Parts).OfType<SecretPart>().Select(part => part.Key))
        select key.Secret;

    private static App Of(PodContainer container, Workload workload) => new(container.Source.File, container.Source.Line)
    {
        Name = container.Name,
        Namespace = workload.Namespace,
        Image = container.Image,
        Command = container.Command,
        Arguments = container.Arguments,
        Environment = container.Environment,
        SecretFiles = container.SecretFiles,
        Resources = container.Resources,
        Volumes = [.. container.Mounts.Select(mount => Mounted(mount.Key, mount.Value, container, workload))],
    };

    private static Volume Mounted(string name, string path, PodContainer container, Workload workload)
    {
        var volume = workload.Volumes.FirstOrDefault(v => v.Name == name) ?? throw new RenderException(
            container,
            $"'{container.Name}' mounts volume '{name}', which '{workload.Name}' does not have; declare it in the workload's Volumes.");
        return volume with { MountPath = path };
    }
}
