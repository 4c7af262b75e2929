using ManifestKit.Documents;
using ManifestKit.Kubernetes.Core.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The container of a workload.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/containers/"/>
internal static class Containers
{
    public static Container Of(Workload workload, SecurityProfile security) => new()
    {
        Name = (workload as ScheduledJob)?.Container ?? workload.Name,
        Image = ImageOf(workload),
        ImagePullPolicy = PolicyOf(workload.Image!.PullPolicy),
        Command = ContainerTexts.ListOf(workload.Command, workload),
        Args = ContainerTexts.ListOf(workload.Arguments, workload),
        Ports = workload.Ports.Count == 0 ? null : [.. workload.Ports.Select(PortOf)],
        Env = EnvironmentOf(workload),
        Resources = workload.Resources is { } resources ? ResourcesOf(resources) : null,
        StartupProbe = ContainerProbes.Of(workload.Startup, workload),
        LivenessProbe = ContainerProbes.Of(workload.Liveness, workload),
        ReadinessProbe = ContainerProbes.Of(workload.Readiness, workload),
        Lifecycle = workload.DrainDelay is { } delay ? new() { PreStop = new() { Sleep = new() { Seconds = delay.TotalSeconds } } } : null,
        VolumeMounts = PodVolumes.MountsOf(workload, security),
        SecurityContext = PodSecurity.OfContainer(security),
    };

    private static string ImageOf(Workload workload)
    {
        var image = workload.Image ?? throw new RenderException(workload, $"Workload '{workload.Name}' has no image; set its Image.");
        var repository = ContainerTexts.Of(image.Repository, workload);
        var tag = image.Tag is { } text ? ":" + ContainerTexts.Of(text, workload) : "";
        return repository + tag + (image.Digest is { } digest ? "@" + digest : "");
    }

    private static ManifestKit.Kubernetes.Core.V1.PullPolicy? PolicyOf(PullPolicy? policy) => policy switch
    {
        PullPolicy.Always => ManifestKit.Kubernetes.Core.V1.PullPolicy.Always,
        PullPolicy.IfNotPresent => ManifestKit.Kubernetes.Core.V1.PullPolicy.IfNotPresent,
        PullPolicy.Never => ManifestKit.Kubernetes.Core.V1.PullPolicy.Never,
        _ => null,
    };

    private static ContainerPort PortOf(Port port) => new()
    {
        Name = port.Name,
        ContainerPortValue = port.Number,
        Protocol = port.Protocol == TransportProtocol.Udp ? Protocol.UDP : Protocol.TCP,
    };

    private static List<EnvVar>? EnvironmentOf(Workload workload)
    {
        List<EnvVar> variables =
        [
            .. workload.Environment.Select(variable => VariableOf(variable.Key, variable.Value, workload)),
            .. workload.SecretFiles.Where(f => f.Variable is not null).Select(f => new EnvVar { Name = f.Variable!, Value = f.EffectivePath }),
        ];
        return variables.Count == 0 ? null : variables;
    }

    private static EnvVar VariableOf(string name, Text value, Workload workload) => value.Parts is [SecretPart { Key: var key }]
        ? new() { Name = name, ValueFrom = new() { SecretKeyRef = new() { Name = key.Secret.Name, Key = key.Name } } }
        : new() { Name = name, Value = ContainerTexts.Of(value, workload) };

    private static ResourceRequirements ResourcesOf(Resources resources) => new()
    {
        Requests = Quantities(resources.CpuRequest, resources.MemoryRequest),
        Limits = Quantities(resources.CpuLimit, resources.MemoryLimit),
    };

    private static Dictionary<string, Quantity>? Quantities(string? cpu, string? memory)
    {
        var quantities = new Dictionary<string, Quantity>();
        if (cpu is not null)
            quantities["cpu"] = cpu;
        if (memory is not null)
            quantities["memory"] = memory;
        return quantities.Count == 0 ? null : quantities;
    }
}
