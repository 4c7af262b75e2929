namespace ManifestKit.Analyzers.Tests.Rules.Gateways;

internal sealed class InexpressibleRouteSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Site("""MaxBodySize = [|"20m"|]"""),
        Site("""AcmeFolder = [|"/var/www"|]"""),
        Site("ConnectTimeout = [|5.Seconds|]"),
        Site("Compression = [|new()|]"),
        Site("""Certificate = new() { Name = "tls", Profile = [|TlsProfile.Modern|] }"""),
        Route("Match = [|PathMatch.Regex|]"),
        Route("AccessLog = [|false|]"),
        Route("WebSocket = true, ReadTimeout = [|1.Hours|]"),
        Route("""RateLimit = [|new()|] { Zone = "api", Requests = 5, Per = 1.Seconds }"""),
        """Gateways = [new() { Name = "web", Controller = GatewayController.GatewayApi, Parent = new() { Name = "public", HttpListener = "http", HttpsListener = "https" }, Sites = [new() { Host = "a.example", Routes = [], Certificate = new() { Name = "tls", Issuer = [|"letsencrypt"|] } }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Site("""MaxBodySize = "1m", ConnectTimeout = 60.Seconds, ReadTimeout = 5.Minutes, Certificate = new() { Name = "tls", Issuer = "letsencrypt" }"""),
        Route("Match = PathMatch.Exact, Cache = new NoStore(), ReadTimeout = 5.Minutes"),
        Route("WebSocket = true"),
        """Gateways = [new() { Name = "web", Controller = GatewayController.IngressNginx, Sites = [new() { Host = "a.example", Routes = [], MaxBodySize = "20m" }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Site("""MaxBodySize = Unknown("20m")"""),
        Route("AccessLog = Unknown(false)"),
    ];

    private static RuleSample Site(string properties) =>
        $$"""Gateways = [new() { Name = "web", Controller = GatewayController.GatewayApi, Sites = [new() { Host = "a.example", Routes = [], {{properties}} }] }],""";

    private static RuleSample Route(string properties) => Site($$"""Routes = [new() { To = null, {{properties}} }]""").Properties.Replace("Routes = [], ", "", StringComparison.Ordinal);
}
