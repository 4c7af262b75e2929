namespace ManifestKit.Analyzers.Tests.Rules.Gateways;

internal sealed class InexpressibleIngressSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Site("Headers = [|new()|]"),
        Site("Headers = [|new()|] { Hsts = 1.Days }"),
        Site("Compression = [|new()|]"),
        Site("""AcmeFolder = [|"/var/www"|]"""),
        Site("""Certificate = new() { Name = "tls", Profile = [|TlsProfile.Modern|] }"""),
        Site("""RateLimit = new() { Zone = "api", Requests = 5, Per = [|2.Seconds|] }"""),
        Route("Cache = [|new NoStore()|]"),
        Route("AccessLog = [|false|]"),
        Route("""AllowFrom = [|["10.0.0.0/8"]|]"""),
        Route("""RateLimit = [|new()|] { Zone = "api", Requests = 5, Per = 1.Seconds }"""),
        Route("""ConnectionLimit = [|new()|] { Zone = "api", Connections = 5 }"""),
        """Gateways = [new() { Name = "web", Controller = GatewayController.IngressNginx, Sites = [], StatusPort = [|8081|] }],""",
        """Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, Sites = [], Variations = { [cluster] = gateway => gateway with { Controller = GatewayController.IngressNginx, StatusPort = [|8081|] } } }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Site("""MaxBodySize = "20m", ReadTimeout = 5.Minutes, Certificate = new() { Name = "tls", Issuer = "letsencrypt", Profile = TlsProfile.Intermediate }"""),
        Site("""RateLimit = new() { Zone = "api", Requests = 5, Per = 1.Minutes }, ConnectionLimit = new() { Zone = "api", Connections = 5 }, Compression = null"""),
        Route("Match = PathMatch.Regex, WebSocket = true, ReadTimeout = 1.Hours, AccessLog = true, AllowFrom = []"),
        """Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, StatusPort = 8081, Sites = [new() { Host = "a.example", Routes = [new() { To = null, AccessLog = false }], Headers = new(), Compression = new() }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Site("Compression = Unknown(new Compression())"),
        Site("Headers = Unknown(new SecurityHeaders())"),
        Route("AccessLog = Unknown(false)"),
    ];

    private static RuleSample Site(string properties, string routes = "") =>
        $$"""Gateways = [new() { Name = "web", Controller = GatewayController.IngressNginx, Sites = [new() { Host = "a.example", Routes = [{{routes}}], {{properties}} }] }],""";

    private static RuleSample Route(string properties) => Site("Compression = null", $$"""new() { To = null, {{properties}} }""");
}
