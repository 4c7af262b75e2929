namespace ManifestKit.Analyzers.Tests.Rules.Gateways;

internal sealed class UndrainedWebSocketSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Route("new() { To = Api, WebSocket = [|true|] }", "GracePeriod = 60.Seconds"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Route("new() { To = Api, WebSocket = true }", "DrainDelay = 15.Seconds"),
        Route("new() { To = Api }", "GracePeriod = 60.Seconds"),
        Route("new() { To = Api, WebSocket = true }", "GracePeriod = 60.Seconds", "Nginx"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Route("new() { To = Api, WebSocket = Unknown(true) }", "GracePeriod = 60.Seconds"),
        Route("new() { To = Api, WebSocket = true }", "DrainDelay = Unknown<Duration?>(null)"),
    ];

    private static RuleSample Route(string route, string app, string controller = "IngressNginx") => new(
        $$"""Apps = [Api], Gateways = [new() { Name = "web", Controller = GatewayController.{{controller}}, Sites = [new() { Host = "a.example", Routes = [{{route}}] }] }],""",
        $$"""static readonly App Api = new() { Name = "api", Ports = [new() { Number = 8080 }], Readiness = new() { Tcp = true }, {{app}} };""");
}
