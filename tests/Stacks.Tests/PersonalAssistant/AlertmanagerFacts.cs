using Stacks.Tests.Facts;
using static Stacks.Tests.PersonalAssistant.Files;

namespace Stacks.Tests.PersonalAssistant;

internal static class AlertmanagerFacts
{
    private const string Lasting = """label_replace(ALERTS{alertstate="firing", severity="critical", alertname!~"EscalateTo.*"}, "escalated", "$1", "alertname", "(.+)")""";

    public static IReadOnlyList<InventoryFact> All =>
    [
        new(
            "002-ALM-001",
            null,
            [Base.Claim("services/alertmanager/image", "prom/alertmanager:v0.28.1"), Prometheus.Claim("alerting/alertmanagers[0]/static_configs[0]/targets", new[] { "alertmanager:9093" })]),
        Alertmanager.Fact("002-ALM-002", "receivers[name=on-call]/pagerduty_configs[0]/routing_key_file", "/run/secrets/pagerduty_key"),
        Alertmanager.Fact("002-ALM-003", "receivers[name=slack]/slack_configs[0]", new { channel = "#assistant-alerts", api_url_file = "/run/secrets/slack_url" }),
        Severity("002-ALM-004", "critical", "on-call", 3, "AvailabilityLow", "DatabaseDown"),
        Severity("002-ALM-005", "high", "on-call", 4, "LatencyHigh", "ErrorRatioHigh"),
        Severity("002-ALM-006", "medium", "slack", 5, "AccessAnomalies"),
        new("002-ALM-007", "002-D23", [Route("low", "slack", 6), Rule("host", "RestartDue").Claim("labels/severity", "low")]),
        Alertmanager.Fact(
            "002-ALM-008",
            "route/routes[3]",
            new { receiver = "on-call", matchers = new[] { "severity = \"critical\"" }, group_wait = "0s", repeat_interval = "5m" },
            "002-D23"),
        Step("002-ALM-009", "EscalateToDevelopment", "development", "15m"),
        Step("002-ALM-010", "EscalateToSecurityAndManagement", "security-and-management", "30m"),
        Step("002-ALM-011", "EscalateToGeneralManagement", "general-management", "1h"),
    ];

    private static InventoryFact Severity(string id, string severity, string receiver, int route, params string[] alerts) =>
        new(id, "002-D23", [Route(severity, receiver, route), .. alerts.Select(alert => Rule("service", alert).Claim("labels/severity", severity))]);

    private static Claim Route(string severity, string receiver, int route) =>
        Alertmanager.Claim($"route/routes[{route}]", new { receiver, matchers = new[] { $"severity = \"{severity}\"" } });

    private static InventoryFact Step(string id, string alert, string receiver, string after) => new(
        id,
        "002-D23",
        [
            Rule("escalation", alert).Claim("expr", Lasting),
            Rule("escalation", alert).Claim("for", after),
            Alertmanager.Claim($"route/routes[receiver={receiver}]/matchers", new[] { $"alertname = \"{alert}\"" }),
        ]);
}
