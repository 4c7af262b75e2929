namespace ManifestKit.Analyzers.Tests.Rules.Monitoring;

internal sealed class UnreachableMetricsSamples : RuleSamples
{
    private const string Api = """Apps = [new() { Name = "api", OnlyIn = [cluster], Ports = [new() { Number = 8080 }], Metrics = new() }],""";

    public override IReadOnlyList<RuleSample> Bad =>
    [
        Api + "Network = [|new()|],",
        Api + """Network = [|new()|], Prometheus = new() { AlertmanagerAddress = "alerts.example:9093" },""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Api,
        Api + """Network = new() { MonitoringNamespace = "monitoring" },""",
        Api + "Network = new() { DenyByDefault = false },",
        Api.Replace("Metrics = new()", "", StringComparison.Ordinal) + "Network = new(),",
        Api.Replace("cluster", "staging", StringComparison.Ordinal) + "Network = new(),",
        Api.Replace("OnlyIn", "Namespace = \"tools\", OnlyIn", StringComparison.Ordinal) + "Network = new(),",
        """Apps = [new() { Name = "api", OnlyIn = [cluster], Ports = [new() { Number = 9090 }], Metrics = new() }], Network = new(), Prometheus = new() { Server = new App { Name = "api" } },""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Api + "Network = Unknown(new NetworkRules()),",
        Api + "Network = new() { MonitoringNamespace = Unknown<string?>(null) },",
        Api + "Network = new(), Prometheus = Unknown<PrometheusServer?>(null),",
        Api + "Network = new(), Prometheus = new() { Server = Unknown<App?>(null) },",
    ];
}
