namespace ManifestKit.Benchmarks;

// Inside the namespace, before the declarations of the same names in the namespace ManifestKit.
using static PlainClasses;

/// <summary>The document of <see cref="SampleDeployment"/> as <see cref="PlainClasses"/>, for a serializer that uses reflection.</summary>
internal static class PlainDeployment
{
    public static Deployment Create() => new()
    {
        ApiVersion = "apps/v1",
        Kind = "Deployment",
        Metadata = new()
        {
            Name = "checkout",
            Namespace = "production",
            Labels = Labels(),
            Annotations = new Dictionary<string, string>
            {
                ["prometheus.io/path"] = "/metrics",
                ["example.com/contact"] = "Team Checkout, call 24 hours a day",
            },
        },
        Spec = new()
        {
            Replicas = 3,
            RevisionHistoryLimit = 5,
            Strategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxSurge = 1, MaxUnavailable = "25%" } },
            Selector = new() { MatchLabels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = "checkout" } },
            Template = new() { Metadata = new() { Labels = Labels() }, Spec = Pod() },
        },
    };

    private static Dictionary<string, string> Labels() => new()
    {
        ["app.kubernetes.io/name"] = "checkout",
        ["app.kubernetes.io/part-of"] = "shop",
        ["app.kubernetes.io/managed-by"] = "manifestkit",
    };

    private static PodSpec Pod() => new()
    {
        ServiceAccountName = "checkout",
        AutomountServiceAccountToken = false,
        SecurityContext = new() { RunAsNonRoot = true, RunAsUser = 1001, FsGroup = 1001, SeccompProfile = new() { Type = "RuntimeDefault" } },
        Containers = [Container("checkout", 8080), Container("sidecar", 9090)],
        Volumes =
        [
            new() { Name = "settings", ConfigMap = new() { Name = "checkout-settings" } },
            new() { Name = "tmp", EmptyDir = new() { SizeLimit = "64Mi" } },
        ],
        TerminationGracePeriodSeconds = 45,
    };

    private static Container Container(string name, int port) => new()
    {
        Name = name,
        Image = $"registry.example.com/shop/{name}:1.27.3",
        ImagePullPolicy = "IfNotPresent",
        Args = ["--config=/etc/shop/settings.yaml", "--log-format=json"],
        Ports = [new() { Name = "http", ContainerPort = port, Protocol = "TCP" }],
        Env =
        [
            new() { Name = "DATABASE_HOST", Value = "postgres.production.svc.cluster.local" },
            new() { Name = "CACHE_URL", Value = "redis://redis.production.svc.cluster.local:6379/0" },
            new() { Name = "LOG_LEVEL", Value = "information" },
            new() { Name = "DATABASE_PASSWORD", ValueFrom = new() { SecretKeyRef = new() { Name = "checkout-database", Key = "password" } } },
            new() { Name = "POD_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "metadata.name" } } },
        ],
        Resources = new()
        {
            Requests = new Dictionary<string, string> { ["cpu"] = "100m", ["memory"] = "128Mi" },
            Limits = new Dictionary<string, string> { ["cpu"] = "500m", ["memory"] = "256Mi" },
        },
        LivenessProbe = Probe("/health/live", 10),
        ReadinessProbe = Probe("/health/ready", 5),
        VolumeMounts =
        [
            new() { Name = "settings", MountPath = "/etc/shop", ReadOnly = true },
            new() { Name = "tmp", MountPath = "/tmp" },
        ],
        SecurityContext = new()
        {
            ReadOnlyRootFilesystem = true,
            AllowPrivilegeEscalation = false,
            Capabilities = new() { Drop = ["ALL"] },
        },
    };

    private static Probe Probe(string path, int period) => new()
    {
        HttpGet = new() { Path = path, Port = "http" },
        PeriodSeconds = period,
        TimeoutSeconds = 2,
        FailureThreshold = 3,
    };
}
