using ManifestKit.Documents;
using ManifestKit.Kubernetes.Core.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The container of a workload.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/containers/"/>
internal static class Containers
{
    public static Container Of(Workload workload, SecurityProfile security, EnvironmentScope scope) => new()
    {
        Name = ObjectNaming.Container(workload),
        Image = ImageOf(workload, scope),
        ImagePullPolicy = PolicyOf(workload.Image!.PullPolicy),
        Command = ContainerTexts.ListOf(workload.Command, workload, scope),
        Args = ContainerTexts.ListOf(workload.Arguments, workload, scope),
        Ports = workload.Ports.Count == 0 ? null : [.. workload.Ports.Select(PortOf)],
        Env = EnvironmentOf(workload, scope),
        Resources = workload.Resources is { } resources ? ResourcesOf(resources) : null,
        StartupProbe = ContainerProbes.Of(workload.Startup, workload, scope),
        LivenessProbe = ContainerProbes.Of(workload.Liveness, workload, scope),
        ReadinessProbe = ContainerProbes.Of(workload.Readiness, workload, scope),
        Lifecycle = workload.DrainDelay is { } delay ? new() { PreStop = new() { Sleep = new() { Seconds = delay.TotalSeconds } } } : null,
        VolumeMounts = PodVolumes.MountsOf(workload, security),
        SecurityContext = PodSecurity.OfContainer(security),
    };

    private static string ImageOf(Workload workload, EnvironmentScope scope)
    {
        var image = workload.Image ?? throw new RenderException(workload, $"Workload '{workload.Name}' has no image; set its Image.");
        var repository = ContainerTexts.Of(image.Repository, workload, scope);
        var tag = image.Tag is { } text ? ":" + ContainerTexts.Of(text, workload, scope) : "";
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

    private static List<EnvVar>? EnvironmentOf(Workload workload, EnvironmentScope scope)
    {
        List<EnvVar> variables =
        [
            .. workload.Environment.Select(variable => VariableOf(variable.Key, variable.Value, workload, scope)),
            .. workload.SecretFiles.Where(f => f.Variable is not null).Select(f => new EnvVar { Name = f.Variable!, Value = f.EffectivePath }),
        ];
        return variables.Count == 0 ? null : variables;
    }

    private static EnvVar VariableOf(string name, Text value, Workload workload, EnvironmentScope scope) => value.Parts is [SecretPart { Key: var key }]
        ? new() { Name = name, ValueFrom = new() { SecretKeyRef = new() { Name = key.Secret.Name, Key = key.Name } } }
        : new() { Name = name, Value = ContainerTexts.Of(value, workload, scope) };

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
