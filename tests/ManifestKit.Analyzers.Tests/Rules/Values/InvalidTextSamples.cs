namespace ManifestKit.Analyzers.Tests.Rules.Values;

internal sealed class InvalidTextSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Site("""Host = "[|shop_1|].example" """),
        Site("""Host = "shop.example", Aliases = ["*.shop.example", "www.[|shop |].example"]"""),
        Site("""Host = "shop.example", MaxBodySize = "[|10 MB|]" """),
        Site("""Host = "shop.example", RateLimit = new() { Zone = "per[| |]client", ZoneSize = "[|16k|]", Requests = 1, Per = 1.Seconds }"""),
        Site("""Host = "shop.example", Headers = new() { ReferrerPolicy = "origin,[| same|]" }"""),
        Site("""Host = "shop.example", Routes = [new() { Path = "[|a|]pi", To = null }]"""),
        Site("""Host = "shop.example", Routes = [new() { To = null, AllowFrom = ["10.0.0.0/8", "[|10.0.0.1|]/8"] }]"""),
        App("""Readiness = new() { Http = "[|h|]ealth" }"""),
        App("""Metrics = new() { Path = "[|m|]etrics" }"""),
        App("""Volumes = [new() { Name = "data", MountPath = "[|.|]/data", Content = new TemporaryVolume() }]"""),
        App("""Volumes = [new() { Name = "conf", MountPath = "/etc/api", Content = new ConfigFiles { Files = { ["a"] = "b" }, Mode = "0[|8|]88" } }]"""),
        App("""Environment = { ["LOG LEVEL"] = [|"info"|] }"""),
        App("""Placement = new() { TopologyKey = "node[| |]pool" }"""),
        """Prometheus = new() { AlertmanagerAddress = "[|http://|]alerts.example:9093" },""",
        """Secrets = [new() { Name = "token", Keys = ["api[| |]key"], Store = new ExistingSecret() }],""",
        """Databases = [new() { Name = "db", Engine = DatabaseEngine.PostgreSql, Version = "16", Managed = new() { Host = "db.example", Cidrs = ["[|10.0.0|]/16"] } }],""",
        """Contacts = new() { Team = "shop", RunbookBaseUrl = [|"runbooks.example"|] },""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("""Environment = { ["Logging__Level"] = "info", ["a.b-c:d"] = "x" }"""),
        Site("""Host = "*.shop.example", Headers = new() { ReferrerPolicy = "no-referrer, strict-origin" }, RateLimit = new() { Zone = "per_client", ZoneSize = "32k", Requests = 1, Per = 1.Seconds }, Aliases = ["localhost"], MaxBodySize = "10m", Routes = [new() { Path = "^/(a|b)$", Match = PathMatch.Regex, To = null, AllowFrom = ["10.0.0.0/8"] }]"""),
        App("""Readiness = new() { Http = "/health?full=1" }, Metrics = new() { Path = "/metrics" }"""),
        App("""Volumes = [new() { Name = "conf", MountPath = "/etc/api", Content = new ConfigFiles { Files = { ["a"] = "b" }, Mode = "0444" } }], Placement = new() { TopologyKey = "topology.kubernetes.io/zone" }"""),
        """Prometheus = new() { AlertmanagerAddress = "alerts.example:9093" }, Contacts = new() { Team = "shop", RunbookBaseUrl = "https://runbooks.example/" },""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Site("""Host = Unknown("shop_1.example")"""),
        App("""Readiness = new() { Http = Unknown("health") }"""),
    ];

    private static RuleSample Site(string properties)
    {
        var routes = properties.Contains("Routes", StringComparison.Ordinal) ? "" : ", Routes = []";
        return $$"""Gateways = [new() { Name = "front", Controller = GatewayController.Nginx, Sites = [new() { {{properties}}{{routes}} }] }],""";
    }

    private static RuleSample App(string properties) => $$"""Apps = [new() { Name = "api", OnlyIn = [cluster], Ports = [new() { Number = 8080 }], {{properties}} }],""";
}
