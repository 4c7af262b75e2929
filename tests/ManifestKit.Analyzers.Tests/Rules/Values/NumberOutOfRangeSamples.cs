namespace ManifestKit.Analyzers.Tests.Rules.Values;

internal sealed class NumberOutOfRangeSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("Replicas = [|-1|]"),
        App("""Liveness = new() { Http = "/health", FailureThreshold = [|0|] }"""),
        App("""Liveness = new() { Http = "/health", Period = [|500.Milliseconds|] }"""),
        App("SessionAffinity = [|25.Hours|]"),
        App("GracePeriod = [|(-5).Seconds|]"),
        App("Scaling = new() { Min = [|0|], Max = 3 }"),
        App("GracePeriod = [|30_000.Days|]"),
        App("TopologySpread = [new() { MaxSkew = [|0|] }]"),
        """Jobs = [new() { Name = "nightly", Schedule = "@daily", Deadline = 1.Hours, Retries = [|-1|] }],""",
        """Gateways = [new() { Name = "front", Controller = GatewayController.Nginx, Sites = [new() { Host = "shop.example", Routes = [], RateLimit = new() { Zone = "all", Requests = [|0|], Per = 1.Seconds } }] }],""",
        """Gateways = [new() { Name = "front", Controller = GatewayController.Nginx, Sites = [new() { Host = "shop.example", Routes = [], Compression = new() { Level = [|10|] } }] }],""",
        """Prometheus = new() { AlertmanagerAddress = "alerts.example:9093", ScrapeInterval = [|0.Seconds|] },""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("""Replicas = 0, Liveness = new() { Http = "/health", FailureThreshold = 1, Period = 1.Seconds }, SessionAffinity = 1.Days, GracePeriod = 0.Seconds"""),
        """Gateways = [new() { Name = "front", Controller = GatewayController.Nginx, Sites = [new() { Host = "shop.example", Routes = [], Compression = new() { Level = 9 }, RateLimit = new() { Zone = "all", Requests = 1, Per = 1.Seconds } }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("Replicas = Unknown(-1)"),
        App("GracePeriod = Unknown((-5).Seconds)"),
    ];

    private static RuleSample App(string properties) => $$"""Apps = [new() { Name = "api", OnlyIn = [cluster], Ports = [new() { Number = 8080 }], {{properties}} }],""";
}
