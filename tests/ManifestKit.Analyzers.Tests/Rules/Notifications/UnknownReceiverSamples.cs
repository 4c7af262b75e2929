namespace ManifestKit.Analyzers.Tests.Rules.Notifications;

internal sealed class UnknownReceiverSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Alertmanager = new() { Receivers = [new() { Name = "team" }], Route = new() { Receiver = [|"teams"|] } },""",
        """Alertmanager = new() { Receivers = [new() { Name = "team" }], Route = new() { Receiver = "team", Routes = [new() { Receiver = "team", Routes = [new() { Receiver = [|"night"|] }] }] } },""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Alertmanager = new() { Receivers = [new() { Name = "team" }], Route = new() { Receiver = "team", Routes = [new() { Receiver = "team" }] } },""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Alertmanager = new() { Receivers = [new() { Name = "team" }], Route = new() { Receiver = Unknown("teams") } },""",
        """Alertmanager = new() { Receivers = [new() { Name = Unknown("team") }], Route = new() { Receiver = "teams" } },""",
    ];
}
