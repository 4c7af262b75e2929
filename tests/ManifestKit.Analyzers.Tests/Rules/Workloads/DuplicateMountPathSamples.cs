namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class DuplicateMountPathSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("""Volumes = [new() { Name = "a", MountPath = "/data", Content = new PersistentVolume() }, new() { Name = "b", MountPath = [|"/data/"|], Content = new TemporaryVolume() }]"""),
        App("""Volumes = [new() { Name = "scratch", MountPath = [|"/tmp"|], Content = new TemporaryVolume() }]"""),
        App("""Security = new() { WritablePaths = ["/cache"] }, Volumes = [new() { Name = "cache", MountPath = [|"/cache"|], Content = new PersistentVolume() }]"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("""Volumes = [new() { Name = "a", MountPath = "/data", Content = new PersistentVolume() }, new() { Name = "b", MountPath = "/data/cache", Content = new TemporaryVolume() }]"""),
        App("""Security = new() { WritablePaths = [] }, Volumes = [new() { Name = "scratch", MountPath = "/tmp", Content = new TemporaryVolume() }]"""),
        App("""OnlyIn = [staging], Security = SecurityProfile.ImageDefaults, Volumes = [new() { Name = "scratch", MountPath = "/tmp", Content = new TemporaryVolume() }]"""),
        """Databases = [new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16", Volumes = [new() { Name = "scratch", MountPath = "/tmp", Content = new TemporaryVolume() }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("""Volumes = [new() { Name = "a", MountPath = "/data", Content = new PersistentVolume() }, new() { Name = "b", MountPath = Unknown("/data"), Content = new TemporaryVolume() }]"""),
        App("""Security = SecurityProfile.Hardened, Volumes = [new() { Name = "scratch", MountPath = "/tmp", Content = new TemporaryVolume() }]"""),
    ];

    private static RuleSample App(string properties) => $$"""Apps = [new() { Name = "api", {{properties}} }],""";
}
