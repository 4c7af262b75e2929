namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class SharedVolumeSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Replicas = 3, Volumes = [[|new()|] { Name = "uploads", MountPath = "/uploads", Content = new PersistentVolume() }] }],""",
        """Apps = [new() { Name = "api", Scaling = new() { Min = 1, Max = 4 }, Volumes = [[|new()|] { Name = "uploads", MountPath = "/uploads", Content = new PersistentVolume() }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Volumes = [new() { Name = "uploads", MountPath = "/uploads", Content = new PersistentVolume() }] }],""",
        """Apps = [new() { Name = "api", Replicas = 3, OnlyIn = [staging], Volumes = [new() { Name = "uploads", MountPath = "/uploads", Content = new PersistentVolume() }] }],""",
        """Apps = [new() { Name = "api", Replicas = 3, Volumes = [new() { Name = "uploads", MountPath = "/uploads", Content = new PersistentVolume { AccessMode = AccessMode.ReadWriteMany } }] }],""",
        """Apps = [new() { Name = "api", Replicas = 3, Volumes = [new() { Name = "cache", MountPath = "/cache", Content = new TemporaryVolume() }] }],""",
        """Databases = [new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16", Replicas = 3, Volumes = [new() { Name = "uploads", MountPath = "/var/lib/postgresql/data", Content = new PersistentVolume() }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Replicas = Unknown(3), Volumes = [new() { Name = "uploads", MountPath = "/uploads", Content = new PersistentVolume() }] }],""",
        """Apps = [new() { Name = "api", Replicas = 3, Volumes = [new() { Name = "uploads", MountPath = "/uploads", Content = Unknown(new PersistentVolume()) }] }],""",
    ];
}
