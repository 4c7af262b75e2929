namespace ManifestKit.Analyzers.Tests.Rules.Monitoring;

internal sealed class DuplicateScrapeJobSamples : RuleSamples
{
    private const string Api = """Apps = [new() { Name = "api", OnlyIn = [staging], Ports = [new() { Number = 8080 }], Metrics = new() }],""";

    public override IReadOnlyList<RuleSample> Bad =>
    [
        Api + """Prometheus = new() { Jobs = [new() { Name = "node", Targets = ["a:9100"] }, new() { Name = [|"node"|], Targets = ["b:9100"] }] },""",
        Api.Replace("\"api\"", "[|\"api\"|]", StringComparison.Ordinal) + """Prometheus = new() { Jobs = [new() { Name = "api", Targets = ["a:9100"] }] },""",
        Api.Replace("new() }", "new() { Job = [|\"node\"|] } }", StringComparison.Ordinal) + """Prometheus = new() { Jobs = [new() { Name = "node", Targets = ["a:9100"] }] },""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Api + """Prometheus = new() { Jobs = [new() { Name = "node", Targets = ["a:9100"] }] },""",
        """Apps = [new() { Name = "api", OnlyIn = [staging], Ports = [new() { Number = 8080 }], Metrics = new() { Job = "web" } }, new() { Name = "web", OnlyIn = [cluster], Ports = [new() { Number = 8080 }], Metrics = new() }], Prometheus = new(),""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Api + """Prometheus = new() { Jobs = [new() { Name = Unknown("api"), Targets = ["a:9100"] }] },""",
    ];
}
