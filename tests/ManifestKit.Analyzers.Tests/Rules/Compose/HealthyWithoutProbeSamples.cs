namespace ManifestKit.Analyzers.Tests.Rules.Compose;

internal sealed class HealthyWithoutProbeSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Dependency("Condition = [|DependencyCondition.Healthy|]"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Dependency("Condition = DependencyCondition.Healthy", "Readiness = new() { Tcp = true }"),
        Dependency("Condition = DependencyCondition.Started"),
        new("Databases = [Postgres], Apps = [new() { Name = \"api\", DependsOn = [new() { On = Postgres, Condition = DependencyCondition.Healthy }] }],", """static readonly Database Postgres = new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16" };"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Dependency("Condition = Unknown(DependencyCondition.Healthy)"),
        Dependency("Condition = DependencyCondition.Healthy", "Readiness = Unknown<Probe?>(null)"),
    ];

    private static RuleSample Dependency(string properties, string api = "") => new(
        $$"""Apps = [Api, new() { Name = "web", DependsOn = [new() { On = Api, {{properties}} }] }],""",
        $$"""static readonly App Api = new() { Name = "api", Ports = [new() { Number = 8080 }], {{api}} };""");
}
