namespace ManifestKit.Analyzers.Tests.Rules.Gateways;

internal sealed class UnsafeContentPolicySamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Policy("""["script-src"] = ["'self'", [|"'unsafe-eval'"|]]"""),
        Policy("""["default-src"] = ["'self'", [|"'unsafe-inline'"|]]"""),
        Policy("""["script-src"] = [[|"'unsafe-inline'"|], [|"'unsafe-eval'"|]], ["default-src"] = ["'unsafe-inline'"]"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Policy("""["script-src"] = ["'self'"], ["style-src"] = ["'unsafe-inline'"]"""),
        Policy("""["script-src"] = ["'self'"], ["default-src"] = ["'unsafe-inline'"]"""),
        Policy("""["script-src"] = ["'unsafe-inline'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"]"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Policy("""["script-src"] = [Unknown("'unsafe-eval'")]"""),
        Policy("""["script-src"] = [.. Unknown<string[]>([]), "'unsafe-inline'"]"""),
    ];

    private static RuleSample Policy(string policy) =>
        $$"""Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, Sites = [new() { Host = "a.example", Routes = [], Headers = new() { ContentSecurityPolicy = { {{policy}} } } }] }],""";
}
