namespace ManifestKit.Analyzers.Tests.Rules.Compose;

internal sealed class CrowdedReplicasSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("""Replicas = 3, ContainerName = [|"shop_api"|]"""),
        App("Replicas = 3, Ports = [new() { Number = 8080, Exposure = [|Exposure.Loopback|] }]"),
        App("Replicas = 3, Ports = [new() { Number = 8080, Exposure = [|Exposure.Public|] }]", "cluster, staging"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("Replicas = 3, Ports = [new() { Number = 8080 }]"),
        App("""ContainerName = "shop_api", Ports = [new() { Number = 8080, Exposure = Exposure.Public }]"""),
        App("""Replicas = 3, ContainerName = "shop_api" """, "cluster"),
        App("""Replicas = 3, ContainerName = "shop_api", Variations = { [staging] = app => app with { Replicas = 1 } }""", "cluster, staging"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("""Replicas = Unknown(3), ContainerName = "shop_api" """),
        App("""Replicas = 3, ContainerName = "shop_api", Variations = { [staging] = app => app with { GracePeriod = 5.Seconds } }""", "cluster, staging"),
    ];

    private static RuleSample App(string properties, string environments = "staging") => new(
        $$"""Apps = [new() { Name = "api", {{properties}} }],""",
        Environments: environments);
}
