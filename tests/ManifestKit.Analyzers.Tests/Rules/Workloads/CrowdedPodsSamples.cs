namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class CrowdedPodsSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        RoutedApp.With("Replicas = [|2|], Disruption = new() { MinAvailable = 1 }"),
        RoutedApp.With("Scaling = new() { Min = [|3|], Max = 5 }, Disruption = new() { MinAvailable = 1 }"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        RoutedApp.With("Replicas = 2, Disruption = new() { MinAvailable = 1 }, Placement = new()"),
        RoutedApp.With("Replicas = 2, Disruption = new() { MinAvailable = 1 }, TopologySpread = [new()]"),
        RoutedApp.With("Replicas = 2", "cluster"),
        new("""Apps = [new() { Name = "worker", Replicas = 3, Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }],""", Environments: "production"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        RoutedApp.With("Replicas = 2, Disruption = new() { MinAvailable = 1 }, Placement = Unknown<Placement?>(null)"),
        RoutedApp.With("Replicas = 2, Disruption = new() { MinAvailable = 1 }, TopologySpread = Unknown<TopologySpread[]>([])"),
    ];
}
