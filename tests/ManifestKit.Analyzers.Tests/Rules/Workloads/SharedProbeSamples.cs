namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class SharedProbeSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("""DependsOn = [Postgres], Liveness = new() { Http = [|"/health"|] }, Readiness = new() { Http = "/health", Period = 5.Seconds }"""),
        App("""DependsOn = [new() { On = Postgres }], Liveness = new() { Http = [|"/health"|], Port = "http" }, Readiness = new() { Http = "/health", Port = "http" }"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("""DependsOn = [Postgres], Liveness = new() { Http = "/health" }, Readiness = new() { Http = "/ready" }"""),
        App("""Liveness = new() { Http = "/health" }, Readiness = new() { Http = "/health" }"""),
        App("""DependsOn = [Postgres], Liveness = new() { Tcp = true }, Readiness = new() { Tcp = true }"""),
        App("""DependsOn = [Postgres], Readiness = new() { Http = "/health" }"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("""DependsOn = [Postgres], Liveness = new() { Http = Unknown("/health") }, Readiness = new() { Http = "/health" }"""),
        App("""DependsOn = [Unknown(Postgres)], Liveness = new() { Http = "/health" }, Readiness = new() { Http = "/health" }"""),
    ];

    private static RuleSample App(string properties) => new(
        $$"""Databases = [Postgres], Apps = [new() { Name = "api", Ports = [new() { Number = 8080 }], {{properties}} }],""",
        """static readonly Database Postgres = new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16" };""");
}
