using Stacks.Tests.Facts;

namespace Stacks.Tests.Maicivy;

internal static class AlertmanagerFacts
{
    private static readonly TreeSource Prometheus = TreeSource.Yaml("maicivy/prometheus/production/prometheus.yml");
    private static readonly TreeSource Group = TreeSource.Yaml("maicivy/prometheus/production/rules/maicivy_alerts.yml").In("groups[name=maicivy_alerts]");
    private static readonly TreeSource Alertmanager = TreeSource.Yaml("maicivy/alertmanager/production/alertmanager.yml");

    public static IReadOnlyList<InventoryFact> All =>
    [
        Prometheus.Fact("004-ALM-001", "alerting/alertmanagers[0]/static_configs[0]/targets[0]", "alertmanager:9093", "004-D43"),
        new(
            "004-ALM-002",
            null,
            [
                Alertmanager.Claim("route/routes[0]", new { receiver = "email", matchers = new[] { "severity = \"critical\"" } }),
                .. Severity("critical", "BackendDown", "PostgresDown"),
            ]),
        new(
            "004-ALM-003",
            null,
            [
                Alertmanager.Claim("route/receiver", "email"),
                .. Severity("warning", "HighErrorRate", "RedisDown", "DiskSpaceLow", "HighMemoryUsage"),
            ]),
        TreeSource.Page("maicivy/README.md").Fact(
            "004-ALM-004",
            "Checks from outside[0]",
            new { Address = "https://maicivy.com/health", Every = "5m", By = "UptimeRobot, Pingdom", Tells = "ops@maicivy.com" }),
    ];

    private static IEnumerable<Claim> Severity(string severity, params string[] alerts) =>
        alerts.Select(alert => Group.Claim($"rules[alert={alert}]/labels/severity", severity));
}
