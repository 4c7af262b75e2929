namespace ManifestKit.Analyzers.Tests.Rules.Monitoring;

internal sealed class UnscrapedJobSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Prometheus = new() { Jobs = [new() { Name = "node", Targets = ["node:9100"] }], AlertmanagerAddress = "alerts:9093" }, Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up{job=[|'api'|]} == 0", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
        """Prometheus = new() { Jobs = [new() { Name = "node", Targets = ["node:9100"] }], AlertmanagerAddress = "alerts:9093" }, Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up{job=~[|'node|api'|]} == 0", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Prometheus = new() { Jobs = [new() { Name = "node", Targets = ["node:9100"] }], AlertmanagerAddress = "alerts:9093" }, Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up{job='node'} == 0", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
        """Prometheus = new() { Jobs = [new() { Name = "node", Targets = ["node:9100"] }], AlertmanagerAddress = "alerts:9093" }, Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up{job!='api'} == 0", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
        """Prometheus = new() { Jobs = [new() { Name = "node", Targets = ["node:9100"] }], AlertmanagerAddress = "alerts:9093" }, Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up{job=~'.+'} == 0", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Prometheus = new() { Jobs = [new() { Name = "node", Targets = ["node:9100"] }], AlertmanagerAddress = "alerts:9093" }, Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = Unknown("up{job='api'} == 0"), For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
        """Prometheus = new() { Jobs = [new() { Name = Unknown("node"), Targets = ["node:9100"] }], AlertmanagerAddress = "alerts:9093" }, Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up{job='api'} == 0", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
    ];
}
