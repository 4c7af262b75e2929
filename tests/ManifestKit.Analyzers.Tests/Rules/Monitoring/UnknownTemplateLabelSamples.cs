namespace ManifestKit.Analyzers.Tests.Rules.Monitoring;

internal sealed class UnknownTemplateLabelSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Alert("sum by (job) (up) == 0", "{{ [|$labels.instance|] }} is down"),
        Alert("sum(up) == 0", "{{ if $value }}{{ [|.Labels.job|] }}{{ end }} is down"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Alert("sum by (job, instance) (up) == 0", "{{ $labels.instance }} of {{ $labels.job }} is down"),
        Alert("up == 0", "{{ $labels.instance }} is down in {{ $externalLabels.environment }}"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Alert("sum(up) == 0", "{{ $labels.instance }} is down", text => $"Unknown({text})", text => text),
        Alert("sum(up) == 0", "{{ $labels.instance }} is down", text => text, text => $"Unknown({text})"),
    ];

    private static RuleSample Alert(string expression, string summary) => Alert(expression, summary, text => text, text => text);

    private static RuleSample Alert(string expression, string summary, Func<string, string> first, Func<string, string> second) =>
        $$"""Prometheus = new() { AlertmanagerAddress = "alerts:9093" }, Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = {{first($"\"{expression}\"")}}, For = 5.Minutes, Severity = AlertSeverity.High, Summary = {{second($"\"{summary}\"")}} }] }],""";
}
