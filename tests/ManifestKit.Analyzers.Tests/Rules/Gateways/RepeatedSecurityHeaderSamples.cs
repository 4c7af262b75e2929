namespace ManifestKit.Analyzers.Tests.Rules.Gateways;

internal sealed class RepeatedSecurityHeaderSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, Sites = [new() { Host = "a.example", Routes = [], Headers = new() { Others = { ["X-Frame-Options"] = [|"DENY"|] } } }] }],""",
        """Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, Sites = [new() { Host = "a.example", Routes = [], Headers = new() { Others = { ["x-content-type-options"] = [|"nosniff"|] } } }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, Sites = [new() { Host = "a.example", Routes = [], Headers = new() { Others = { ["X-Robots-Tag"] = "none" } } }] }],""",
        """Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, Sites = [new() { Host = "a.example", Routes = [], Headers = new() { Frames = null, Others = { ["X-Frame-Options"] = "DENY" } } }] }],""",
        """Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, Sites = [new() { Host = "a.example", Routes = [], Headers = new() { NoSniff = false, Others = { ["X-Content-Type-Options"] = "nosniff" } } }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, Sites = [new() { Host = "a.example", Routes = [], Headers = new() { NoSniff = Unknown(true), Others = { ["X-Content-Type-Options"] = "nosniff" } } }] }],""",
        """Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, Sites = [new() { Host = "a.example", Routes = [], Headers = new() { Others = { [Unknown("X-Frame-Options")] = "DENY" } } }] }],""",
    ];
}
