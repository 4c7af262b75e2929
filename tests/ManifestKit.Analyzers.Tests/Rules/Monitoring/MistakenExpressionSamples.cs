namespace ManifestKit.Analyzers.Tests.Rules.Monitoring;

internal sealed class MistakenExpressionSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "histogram_quantile([|95|], sum by (le) (rate(a_bucket[5m])))", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
        """Alerts = [new() { Name = "g", Recordings = [new() { Name = "job:up", Expression = "absent(up) [|==|] 0" }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "histogram_quantile(0.95, sum by (le) (rate(a_bucket[5m]))) > 1", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "rate(visits[5m]) > 1", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = Unknown("absent(up) == 0"), For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
    ];
}
