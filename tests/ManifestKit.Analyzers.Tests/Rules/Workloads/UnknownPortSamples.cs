namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class UnknownPortSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Route("""Port = [|"grpc"|]"""),
        Route("""Port = [|"http"|]""", """new() { Name = "grpc", Number = 9090 }"""),
        """Apps = [new() { Name = "api", Metrics = [|new()|] }],""",
        """Apps = [new() { Name = "api", Ports = [new() { Number = 8080 }], Metrics = new() { Port = [|"metrics"|] } }],""",
        """Databases = [new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16", Metrics = new() { Port = [|"metrics"|] } }],""",
        new("""Apps = [Api, new() { Name = "web", DependsOn = [new() { On = Api, Port = [|"grpc"|] }] }],""", """static readonly App Api = new() { Name = "api", Ports = [new() { Number = 8080 }] };"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Route("""Port = "http" """),
        Route("WebSocket = true"),
        """Apps = [new() { Name = "api", Ports = [new() { Number = 8080 }, new() { Name = "metrics", Number = 9100 }], Metrics = new() { Port = "metrics" } }],""",
        """Databases = [new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16", Metrics = new() { Port = "postgres" } }],""",
        new("Apps = [Worker, new() { Name = "+"\"web\""+", DependsOn = [Worker] }],", """static readonly App Worker = new() { Name = "worker" };"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Route("""Port = Unknown("grpc")"""),
        """Apps = [new() { Name = "api", Ports = [Unknown(new Port { Number = 8080 })], Metrics = new() { Port = "metrics" } }],""",
        """Databases = [new() { Name = "postgres", Engine = Unknown(DatabaseEngine.PostgreSql), Version = "16", Metrics = new() { Port = "metrics" } }],""",
    ];

    private static RuleSample Route(string properties, string ports = "new() { Number = 8080 }") => new(
        $$"""Apps = [Api], Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, Sites = [new() { Host = "a.example", Routes = [new() { To = Api, {{properties}} }] }] }],""",
        $$"""static readonly App Api = new() { Name = "api", Ports = [{{ports}}] };""");
}
