namespace ManifestKit.Analyzers.Tests.Rules.Monitoring;

internal sealed class UnroutedAlertsSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Alerts("Prometheus = [|new()|],"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Alerts("""Prometheus = new() { AlertmanagerAddress = "alerts.example:9093" },"""),
        Alerts(""),
        """Prometheus = new(),""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Alerts("Prometheus = Unknown(new PrometheusServer()),"),
        Alerts("Prometheus = new() { AlertmanagerAddress = Unknown<string?>(null) },"),
    ];

    private static RuleSample Alerts(string properties) =>
        $$"""{{properties}} Alerts = [new() { Name = "api", Rules = [new() { Name = "Down", Expression = "up == 0", For = 1.Minutes, Severity = AlertSeverity.Critical, Summary = "Down" }] }],""";
}
