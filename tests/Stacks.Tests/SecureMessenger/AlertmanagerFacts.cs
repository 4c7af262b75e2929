using Stacks.Tests.Facts;

namespace Stacks.Tests.SecureMessenger;

internal static class AlertmanagerFacts
{
    private static readonly TreeSource Alertmanager = TreeSource.Yaml("secure-messenger/alertmanager/production/alertmanager.yml");
    private static readonly TreeSource Slack = Alertmanager.In("receivers[name=slack]/slack_configs[0]");
    private static readonly TreeSource OnCall = Alertmanager.In("receivers[name=on-call]");

    public static IReadOnlyList<InventoryFact> All =>
    [
        new(
            "003-ALM-001",
            "003-D44",
            [
                PrometheusServer.Production.Claim("alerting/alertmanagers[0]/static_configs[0]/targets", new[] { "alertmanager:9093" }),
                Objects.Production.Claim("[Deployment/alertmanager]/metadata/namespace", "monitoring"),
            ]),
        Alertmanager.Fact("003-ALM-002", [("route/receiver", "slack"), ("receivers[name=slack]/slack_configs[0]/send_resolved", true)]),
        Slack.Fact("003-ALM-003", "channel", "#secure-messenger-ops"),
        OnCall.Fact("003-ALM-004", "email_configs[0]/to", "devops@secure-messenger.app"),

        // The number itself is in the on-call service, whose address is a secret.
        OnCall.Fact("003-ALM-005", "webhook_configs[0]/url_file", "/etc/alertmanager-secrets/on-call-url"),
        Alertmanager.Fact(
            "003-ALM-006",
            "route/routes[0]",
            new { receiver = "on-call", matchers = new[] { "alertname = \"BackupFailed\"" }, repeat_interval = "30m" }),
        new(
            "003-ALM-007",
            null,
            [
                Alertmanager.Claim("route/routes[1]", new { receiver = "slack", matchers = new[] { "alertname = \"ReleaseRolledBack\"" }, group_wait = "0s" }),
                TreeSource.Page("secure-messenger/README.md").Claim(
                    "Releases[App=backend]/Tell of a rollback",
                    "`amtool alert add ReleaseRolledBack severity=warning app=backend`"),
            ]),
    ];
}
