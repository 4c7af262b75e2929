namespace ManifestKit.Analyzers.Tests.Rules.Stacks;

internal sealed class UnlistedRouteSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Routes("", "[|new()|] { To = Api }"),
        Routes("""new() { Name = "web" }""", """[|new()|] { Path = "/api", To = Api }""", "Nginx", "staging"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Routes("Api", "new() { To = Api }"),
        Routes("", "new() { To = null }"),
        Routes("", "new() { To = Api }", environments: "staging"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Routes("", "new() { To = Unknown(Api) }"),
        Routes("Api with { Name = Unknown("+"\"web\""+") }", "new() { To = Api }"),
    ];

    private static RuleSample Routes(string apps, string route, string controller = "IngressNginx", string environments = "cluster") => new(
        $$"""Apps = [{{apps}}], Gateways = [new() { Name = "web", Controller = GatewayController.{{controller}}, Sites = [new() { Host = "a.example", Routes = [{{route}}] }] }],""",
        """static readonly App Api = new() { Name = "api", Ports = [new() { Number = 8080 }], Readiness = new() { Http = "/ready" } };""",
        environments);
}
