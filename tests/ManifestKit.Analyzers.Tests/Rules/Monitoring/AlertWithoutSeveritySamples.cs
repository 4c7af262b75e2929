namespace ManifestKit.Analyzers.Tests.Rules.Monitoring;

internal sealed class AlertWithoutSeveritySamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Alerts = [new() { Name = "g", Rules = [[|new()|] { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "" }] }],""",
        """Alerts = [new() { Name = "g", Rules = [[|new AlertRule|] { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "" }] }],""",
        """Alerts = [new() { Name = "g", Rules = [[|new()|] { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "", Labels = { ["team"] = "web" } }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "", Severity = AlertSeverity.Low }] }],""",
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "", Labels = { ["severity"] = "page" } }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "", Severity = Unknown<AlertSeverity?>(null) }] }],""",
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "", Labels = Unknown<NameMap<string>>(new()) }] }],""",
    ];
}
