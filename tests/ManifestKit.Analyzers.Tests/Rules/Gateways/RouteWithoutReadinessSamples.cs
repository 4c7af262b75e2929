namespace ManifestKit.Analyzers.Tests.Rules.Gateways;

internal sealed class RouteWithoutReadinessSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Route("[|new()|] { To = Api }", "Replicas = 2"),
        Route("[|new()|] { To = Api }", "Replicas = 2", "GatewayApi"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Route("new() { To = Api }", """Readiness = new() { Http = "/ready" }"""),
        Route("new() { To = Api }", "Replicas = 2", "Nginx"),
        Route("new() { To = null }", "Replicas = 2"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Route("new() { To = Unknown(Api) }", "Replicas = 2"),
        Route("new() { To = Api }", "Readiness = Unknown<Probe?>(null)"),
    ];

    private static RuleSample Route(string route, string app, string controller = "IngressNginx") => new(
        $$"""Apps = [Api], Gateways = [new() { Name = "web", Controller = GatewayController.{{controller}}, Sites = [new() { Host = "a.example", Routes = [{{route}}] }] }],""",
        $$"""static readonly App Api = new() { Name = "api", Ports = [new() { Number = 8080 }], {{app}} };""");
}
