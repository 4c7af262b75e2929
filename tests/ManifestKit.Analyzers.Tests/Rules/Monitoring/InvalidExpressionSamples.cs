namespace ManifestKit.Analyzers.Tests.Rules.Monitoring;

internal sealed class InvalidExpressionSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "sum[|(|]up}", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
        """Alerts = [new() { Name = "g", Recordings = [new() { Name = "job:up", Expression = "rate([|up|])" }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "rate(http_requests_total[5m]) > 1", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
        """Alerts = [new() { Name = "g", Recordings = [new() { Name = "job:up", Expression = "sum by (job) (up)" }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = Unknown("sum(up}"), For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
        """Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = $"sum({Unknown("up")}}}", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""",
    ];
}
