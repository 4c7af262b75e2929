namespace ManifestKit.Analyzers.Tests.Rules.Compose;

internal sealed class DuplicateContainerNameSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", ContainerName = "shop" }, new() { Name = "worker", ContainerName = [|"shop"|] }],""",
        """Databases = [new() { Name = "redis", Engine = DatabaseEngine.Redis, Version = "7-alpine", ContainerName = "shop" }], Apps = [new() { Name = "api", OnlyIn = [staging], ContainerName = [|"shop"|] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", ContainerName = "shop" }, new() { Name = "worker", ContainerName = "shop_worker" }],""",
        new("""Apps = [new() { Name = "api", OnlyIn = [staging], ContainerName = "shop" }, new() { Name = "worker", OnlyIn = [other], ContainerName = "shop" }],""", """static readonly DeploymentEnvironment other = new() { Name = "other", Platform = Platform.Compose };""", "staging, other"),
        new("""Apps = [new() { Name = "api", ContainerName = "shop" }, new() { Name = "worker", ContainerName = "shop" }],""", Environments: "cluster"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", ContainerName = "shop" }, new() { Name = "worker", ContainerName = Unknown("shop") }],""",
        """Apps = [new() { Name = "api", ContainerName = "shop" }, .. Unknown<App[]>([new() { Name = "worker", ContainerName = "shop" }])],""",
    ];
}
