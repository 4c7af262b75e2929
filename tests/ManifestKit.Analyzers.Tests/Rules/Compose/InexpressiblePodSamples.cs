namespace ManifestKit.Analyzers.Tests.Rules.Compose;

internal sealed class InexpressiblePodSamples : RuleSamples
{
    private const string Proxy = """Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0" }]""";
    private const string Work = """Volumes = [new() { Name = "work", MountPath = "/work", Content = new TemporaryVolume() }]""";
    private const string Prepare = """InitContainers = [new() { Name = "prepare", Image = "acme/prepare:1.0.0", Mounts = { ["work"] = "/out" } }]""";

    public override IReadOnlyList<RuleSample> Bad =>
    [
        new("""Jobs = [new() { Name = "backup", Schedule = "@daily", Sidecars = [[|new()|] { Name = "proxy", Image = "acme/proxy:1.0.0" }] }],""", Environments: "staging"),
        new("""OneShotJobs = [new() { Name = "seed", Sidecars = [[|new()|] { Name = "proxy", Image = "acme/proxy:1.0.0" }] }],""", Environments: "cluster, staging"),
        App($"Replicas = [|2|], {Proxy}"),
        App($"Replicas = [|2|], {Work}, {Prepare}"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App($"{Proxy}, {Work}, {Prepare}"),
        App($"Replicas = 2, {Proxy}", "cluster"),
        App($$"""Replicas = 2, {{Proxy}}, Variations = { [staging] = app => app with { Replicas = 1 } }""", "cluster, staging"),
        App($"Replicas = 2, {Work}"),
        App($$"""Replicas = 2, {{Prepare}}, Volumes = [new() { Name = "work", MountPath = "/work", Content = new PersistentVolume { AccessMode = AccessMode.ReadWriteMany } }]"""),
        new("""Jobs = [new() { Name = "backup", Schedule = "@daily", InitContainers = [new() { Name = "prepare", Image = "acme/prepare:1.0.0" }] }],""", Environments: "staging"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App($"Replicas = Unknown(2), {Proxy}"),
        App("""Replicas = 2, Sidecars = Unknown<Sidecar[]>([new() { Name = "proxy", Image = "acme/proxy:1.0.0" }])"""),
    ];

    private static RuleSample App(string properties, string environments = "staging") => new(
        $$"""Apps = [new() { Name = "api", {{properties}} }],""",
        Environments: environments);
}
