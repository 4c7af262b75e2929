namespace ManifestKit.Benchmarks;

/// <summary>The classes of a Deployment as a team writes them for a serializer: only the members that <see cref="PlainDeployment"/> uses.</summary>
internal static class PlainClasses
{
    public sealed class Deployment
    {
        public string? ApiVersion { get; set; }
        public string? Kind { get; set; }
        public Metadata? Metadata { get; set; }
        public DeploymentSpec? Spec { get; set; }
    }

    public sealed class Metadata
    {
        public string? Name { get; set; }
        public string? Namespace { get; set; }
        public Dictionary<string, string>? Labels { get; set; }
        public Dictionary<string, string>? Annotations { get; set; }
    }

    public sealed class DeploymentSpec
    {
        public int? Replicas { get; set; }
        public int? RevisionHistoryLimit { get; set; }
        public Strategy? Strategy { get; set; }
        public Selector? Selector { get; set; }
        public Template? Template { get; set; }
    }

    public sealed class Strategy
    {
        public string? Type { get; set; }
        public RollingUpdate? RollingUpdate { get; set; }
    }

    public sealed class RollingUpdate
    {
        public int? MaxSurge { get; set; }
        public string? MaxUnavailable { get; set; }
    }

    public sealed class Selector
    {
        public Dictionary<string, string>? MatchLabels { get; set; }
    }

    public sealed class Template
    {
        public Metadata? Metadata { get; set; }
        public PodSpec? Spec { get; set; }
    }

    public sealed class PodSpec
    {
        public string? ServiceAccountName { get; set; }
        public bool? AutomountServiceAccountToken { get; set; }
        public PodSecurity? SecurityContext { get; set; }
        public List<Container>? Containers { get; set; }
        public List<Volume>? Volumes { get; set; }
        public int? TerminationGracePeriodSeconds { get; set; }
    }

    public sealed class PodSecurity
    {
        public bool? RunAsNonRoot { get; set; }
        public int? RunAsUser { get; set; }
        public int? FsGroup { get; set; }
        public SeccompProfile? SeccompProfile { get; set; }
    }

    public sealed class SeccompProfile
    {
        public string? Type { get; set; }
    }

    public sealed class Container
    {
        public string? Name { get; set; }
        public string? Image { get; set; }
        public string? ImagePullPolicy { get; set; }
        public List<string>? Args { get; set; }
        public List<Port>? Ports { get; set; }
        public List<Variable>? Env { get; set; }
        public Resources? Resources { get; set; }
        public Probe? LivenessProbe { get; set; }
        public Probe? ReadinessProbe { get; set; }
        public List<Mount>? VolumeMounts { get; set; }
        public ContainerSecurity? SecurityContext { get; set; }
    }

    public sealed class Port
    {
        public string? Name { get; set; }
        public int? ContainerPort { get; set; }
        public string? Protocol { get; set; }
    }

    public sealed class Variable
    {
        public string? Name { get; set; }
        public string? Value { get; set; }
        public VariableSource? ValueFrom { get; set; }
    }

    public sealed class VariableSource
    {
        public SecretKey? SecretKeyRef { get; set; }
        public Field? FieldRef { get; set; }
    }

    public sealed class SecretKey
    {
        public string? Name { get; set; }
        public string? Key { get; set; }
    }

    public sealed class Field
    {
        public string? FieldPath { get; set; }
    }

    public sealed class Resources
    {
        public Dictionary<string, string>? Requests { get; set; }
        public Dictionary<string, string>? Limits { get; set; }
    }

    public sealed class Probe
    {
        public HttpGet? HttpGet { get; set; }
        public int? PeriodSeconds { get; set; }
        public int? TimeoutSeconds { get; set; }
        public int? FailureThreshold { get; set; }
    }

    public sealed class HttpGet
    {
        public string? Path { get; set; }
        public string? Port { get; set; }
    }

    public sealed class Mount
    {
        public string? Name { get; set; }
        public string? MountPath { get; set; }
        public bool? ReadOnly { get; set; }
    }

    public sealed class ContainerSecurity
    {
        public bool? ReadOnlyRootFilesystem { get; set; }
        public bool? AllowPrivilegeEscalation { get; set; }
        public Capabilities? Capabilities { get; set; }
    }

    public sealed class Capabilities
    {
        public List<string>? Drop { get; set; }
    }

    public sealed class Volume
    {
        public string? Name { get; set; }
        public ConfigMapSource? ConfigMap { get; set; }
        public EmptyDir? EmptyDir { get; set; }
    }

    public sealed class ConfigMapSource
    {
        public string? Name { get; set; }
    }

    public sealed class EmptyDir
    {
        public string? SizeLimit { get; set; }
    }
}
