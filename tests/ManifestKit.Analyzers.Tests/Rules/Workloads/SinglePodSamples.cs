namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class SinglePodSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        RoutedApp.With("Replicas = [|1|]"),
        RoutedApp.With("Scaling = new() { Min = [|1|], Max = 5, CpuPercent = 70 }"),
        RoutedApp.With("Replicas = [|1|]", "production, cluster", "GatewayApi"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        RoutedApp.With("Replicas = 2, Disruption = new() { MinAvailable = 1 }, Placement = new()"),
        RoutedApp.With("Scaling = new() { Min = 2, Max = 5 }, Disruption = new() { MinAvailable = 1 }, Placement = new()"),
        RoutedApp.With("Replicas = 1", "cluster"),
        RoutedApp.With("Replicas = 1", "server", "Nginx"),
        RoutedApp.With("""Volumes = [new() { Name = "data", MountPath = "/data", Content = new PersistentVolume() }], Release = new Recreate()"""),
        new("""Apps = [new() { Name = "worker", Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" } }],""", Environments: "production"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        RoutedApp.With("Replicas = Unknown(1)"),
        RoutedApp.With("Scaling = Unknown(new Scaling { Min = 1, Max = 5 })"),
    ];
}
