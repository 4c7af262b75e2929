namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class InterruptedReleaseSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Guarded("Replicas = 2, Release = [|new Recreate()|]"),
        new(
            """Apps = [Api, new() { Name = "web", DependsOn = [Api], Resources = Enough }],""",
            """
            static readonly Resources Enough = new() { CpuRequest = "1", MemoryLimit = "1Gi" };
            static readonly App Api = new() { Name = "api", Readiness = new() { Tcp = true }, Resources = Enough, Release = [|new Recreate()|] };
            """,
            "production, staging"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Guarded("Replicas = 2"),
        Guarded("Replicas = 2, Release = new RollingUpdate()"),
        Guarded("Replicas = 2, Release = new Recreate()", "cluster"),
        Guarded("""Volumes = [new() { Name = "data", MountPath = "/data", Content = new PersistentVolume() }], Release = new Recreate()"""),
        new("""Apps = [new() { Name = "worker", Release = new Recreate(), Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }],""", Environments: "production"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Guarded("Replicas = 2, Release = Unknown<ReleaseStrategy>(new Recreate())"),
    ];

    private static RuleSample Guarded(string properties, string environments = "production")
        => RoutedApp.With("Disruption = new() { MaxUnavailable = 1 }, Placement = new(), " + properties, environments);
}
