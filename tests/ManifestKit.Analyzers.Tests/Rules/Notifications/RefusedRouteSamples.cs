namespace ManifestKit.Analyzers.Tests.Rules.Notifications;

internal sealed class RefusedRouteSamples : RuleSamples
{
    private const string Team = """new() { Name = "team" }""";

    public override IReadOnlyList<RuleSample> Bad =>
    [
        Server(Team, """Receiver = "team", Severities = [|[AlertSeverity.High]|]"""),
        Server(Team, """Receiver = "team", Alerts = [|["Down"]|], Continue = [|true|]"""),
        Server(Team, """Receiver = "team", GroupBy = ["job", [|"job"|]]"""),
        Server(Team, """Receiver = "team", Routes = [new() { Receiver = "team", GroupBy = ["job", [|"..."|]] }]"""),
        Server(Team + """, new() { Name = [|"team"|] }""", """Receiver = "team" """),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Server(Team, """Receiver = "team", GroupBy = ["..."], Routes = [new() { Receiver = "team", Alerts = ["Down"], Severities = [AlertSeverity.High], Continue = true, GroupBy = ["job", "alertname"] }]"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Server(Team, """Receiver = "team", Continue = Unknown(true)"""),
        Server(Team, """Receiver = "team", GroupBy = ["job", Unknown("job")]"""),
    ];

    private static RuleSample Server(string receivers, string route) => $$"""Alertmanager = new() { Receivers = [{{receivers}}], Route = new() { {{route}} } },""";
}
