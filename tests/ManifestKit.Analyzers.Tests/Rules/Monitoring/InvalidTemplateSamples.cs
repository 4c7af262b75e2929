namespace ManifestKit.Analyzers.Tests.Rules.Monitoring;

internal sealed class InvalidTemplateSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Alert("""Summary = "{{ [|$label|].instance }} is down" """),
        Alert("""Summary = "Down", Description = "{{ [|humanise|] $value }}" """),
        Alert("""Summary = "Down", Labels = { ["owner"] = "{{ [|x|] }}" }"""),
        """Contacts = new() { Team = "{{ [|x|] }}" },""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Alert("""Summary = "{{ $labels.instance }} is down", Description = "{{ $value | humanize }} of {{ $externalLabels.environment }}", Runbook = "/down" """),
        Alert("""Summary = "100 % { and }" """),
    ];

    public override IReadOnlyList<RuleSample> Unknown => [Alert("""Summary = Unknown("{{ x }}")""")];

    private static RuleSample Alert(string properties) =>
        $$"""Prometheus = new() { AlertmanagerAddress = "alerts:9093" }, Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up == 0", For = 5.Minutes, Severity = AlertSeverity.High, {{properties}} }] }],""";
}
