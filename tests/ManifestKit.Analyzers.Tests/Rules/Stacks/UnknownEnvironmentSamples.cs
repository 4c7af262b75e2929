namespace ManifestKit.Analyzers.Tests.Rules.Stacks;

internal sealed class UnknownEnvironmentSamples : RuleSamples
{
    private const string Members = """static readonly DeploymentEnvironment Qa = new() { Name = "qa", Platform = Platform.Kubernetes };""";

    public override IReadOnlyList<RuleSample> Bad =>
    [
        new("""Apps = [new() { Name = "api", Variations = { [[|Qa|]] = app => app with { Replicas = 2 } } }],""", Members),
        new("""Apps = [new() { Name = "api", Variations = new() { [cluster] = app => app, [[|Qa|]] = app => app } }],""", Members),
        new("""Databases = [new() { Name = "redis", Engine = DatabaseEngine.Redis, Version = "7-alpine", OnlyIn = [|[cluster, Qa]|] }],""", Members),
        new("""Dashboards = [new() { Uid = "api", Title = "API", Panels = [], OnlyIn = [|[Qa]|] }],""", Members),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        new("""Apps = [new() { Name = "api", OnlyIn = [cluster], Variations = { [cluster] = app => app with { Replicas = 2 } } }],""", Members),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        new("""Apps = [new() { Name = "api", Variations = { [Unknown(Qa)] = app => app } }],""", Members),
        new("""Apps = [new() { Name = "api", OnlyIn = [Unknown(Qa)] }],""", Members),
    ];
}
