namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class UnguardedEvictionSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        RoutedApp.With("Replicas = [|2|], Placement = new()"),
        RoutedApp.With("Scaling = new() { Min = [|3|], Max = 5 }, TopologySpread = [new()]"),
        new(
            """
            Databases = [Mongo],
            Apps = [new() { Name = "api", DependsOn = [Mongo], Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }],
            Network = new(),
            """,
            """
            static readonly Database Mongo = new()
            {
                Name = "mongodb", Engine = DatabaseEngine.MongoDb, Version = "7.0", Replicas = [|3|], Placement = new(),
                Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" },
            };
            """,
            "production"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        RoutedApp.With("Replicas = 2, Disruption = new() { MinAvailable = 1 }, Placement = new()"),
        RoutedApp.With("Replicas = 2", "cluster"),
        RoutedApp.With("Replicas = 2", "server", "Nginx"),
        new("""Apps = [new() { Name = "worker", Replicas = 3, Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }],""", Environments: "production"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        RoutedApp.With("Replicas = Unknown(2), Placement = new()"),
        RoutedApp.With("Replicas = 2, Placement = new(), Disruption = Unknown<Disruption?>(null)"),
    ];
}
