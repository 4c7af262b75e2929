namespace ManifestKit.Analyzers.Tests.Rules.Gateways;

internal sealed class UnreachableSitesSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Stack("GatewayApi", "[|new()|]"),
        Stack("GatewayApi", """[|new()|] { GatewayNamespace = "ingress-nginx" }"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Stack("GatewayApi", """new() { GatewayNamespace = "envoy-gateway-system" }"""),
        Stack("GatewayApi", "new() { DenyByDefault = false }"),
        Stack("IngressNginx", "new()"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Stack("GatewayApi", "Unknown(new NetworkRules())"),
        Stack("GatewayApi", """new() { GatewayNamespace = Unknown("ingress-nginx") }"""),
    ];

    private static RuleSample Stack(string controller, string network) =>
        $$"""Gateways = [new() { Name = "front", OnlyIn = [cluster], Controller = GatewayController.{{controller}}, Sites = [] }], Network = {{network}},""";
}
