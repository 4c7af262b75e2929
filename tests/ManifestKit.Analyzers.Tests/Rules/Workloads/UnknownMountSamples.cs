namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class UnknownMountSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("""Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0", Mounts = { ["data"] = [|"/data"|] } }]"""),
        App("""Volumes = [new() { Name = "data", MountPath = "/data", Content = new PersistentVolume() }], InitContainers = [new() { Name = "prepare", Image = "acme/prepare:1.0.0", Mounts = { ["date"] = [|"/data"|] } }]"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("""Volumes = [new() { Name = "data", MountPath = "/data", Content = new PersistentVolume() }], Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0", Mounts = { ["data"] = "/data" } }]"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("""Volumes = [new() { Name = Unknown("date"), MountPath = "/data", Content = new PersistentVolume() }], Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0", Mounts = { ["data"] = "/data" } }]"""),
        App("""Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0", Mounts = { [Unknown("data")] = "/data" } }]"""),
    ];

    private static RuleSample App(string properties, string environments = "cluster") => new(
        $$"""Apps = [new() { Name = "api", {{properties}} }],""",
        Environments: environments);
}
