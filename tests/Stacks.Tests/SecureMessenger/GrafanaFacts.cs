using Stacks.Tests.Facts;

namespace Stacks.Tests.SecureMessenger;

internal static class GrafanaFacts
{
    private const string BackupAge = "time() - backup_last_success_timestamp";

    private static readonly TreeSource Overview = TreeSource.Json("secure-messenger/grafana/production/dashboards/application-overview.json");
    private static readonly TreeSource Recovery = TreeSource.Json("secure-messenger/grafana/production/dashboards/rto-rpo.json");
    private static readonly TreeSource RecoveryPoint = Recovery.In("panels[title=RPO Status]");
    private static readonly TreeSource Steps = RecoveryPoint.In("fieldConfig/defaults/thresholds/steps");

    public static IReadOnlyList<InventoryFact> All => [.. ApplicationOverview, .. RecoveryObjectives, .. Thresholds, Service];

    private static IReadOnlyList<InventoryFact> ApplicationOverview =>
    [
        Overview.Fact("003-GRF-001", "title", "Application Overview"),
        Panel("003-GRF-002", 1, "Request Rate", "sum(rate(http_requests_total[5m])) by (job)"),
        Panel("003-GRF-003", 2, "Error Rate", """sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m]))""", "003-D41"),
        Panel("003-GRF-004", 3, "Response Time (P95)", "histogram_quantile(0.95, sum by (le, job) (rate(http_request_duration_seconds_bucket[5m])))", "003-D42"),
        Panel("003-GRF-005", 4, "Active WebSocket Connections", "websocket_connections_active"),
        Panel("003-GRF-006", 5, "Messages Sent (Rate)", "rate(messages_sent_total[5m])"),
        Panel("003-GRF-007", 6, "CPU Usage", "rate(process_cpu_seconds_total[5m])"),
        Panel("003-GRF-008", 7, "Memory Usage", "process_resident_memory_bytes", "003-D40"),
        Panel("003-GRF-009", 8, "Database Connections", "pg_stat_database_numbackends"),
        Panel("003-GRF-010", 9, "Redis Operations", "rate(redis_commands_processed_total[5m])"),
        Overview.Fact("003-GRF-011", [("panels[title=Pod Status]/id", 10), ("panels[title=Pod Status]/type", "table")]),
    ];

    private static IReadOnlyList<InventoryFact> RecoveryObjectives =>
    [
        Recovery.Fact("003-GRF-014", "title", "RTO/RPO Monitoring"),
        Chart("003-GRF-015", 1, "Last Successful Backup", "gauge", BackupAge),
        Chart("003-GRF-016", 2, "Backup Duration", "timeseries", "backup_duration_seconds"),
        Chart("003-GRF-017", 3, "RPO Status", "gauge", BackupAge),
        Chart("003-GRF-018", 4, "Application Uptime", "stat", """avg_over_time(up{job="backend"}[30d])"""),
        Chart("003-GRF-019", 5, "Recovery Time Estimate", "stat", "avg_over_time(restore_duration_seconds[30d])"),
        Chart("003-GRF-020", 6, "Backup History", "timeseries", "changes(backup_last_success_timestamp[1h])"),
        Chart("003-GRF-021", 7, "Downtime Events", "table", "up == 0"),
        Recovery.Fact("003-GRF-022", [("panels[title=Alert History]/id", 8), ("panels[title=Alert History]/type", "alertlist")]),
    ];

    private static IReadOnlyList<InventoryFact> Thresholds =>
    [
        Steps.Fact("003-GRF-023", [("[0]/color", "green"), ("[0]/value", null)]),
        Steps.Fact("003-GRF-024", [("[1]/color", "yellow"), ("[1]/value", 300)]),
        Steps.Fact("003-GRF-025", [("[2]/color", "red"), ("[2]/value", 360)]),
        RecoveryPoint.Fact("003-GRF-026", [("targets[0]/expr", BackupAge), ("fieldConfig/defaults/unit", "s")], "003-D43"),
    ];

    private static InventoryFact Service => Objects.Production.Fact(
        "003-GRF-028",
        [("[Service/grafana]/metadata/namespace", "monitoring"), ("[Service/grafana]/spec/ports[0]/port", 3000)]);

    private static InventoryFact Panel(string id, int number, string title, string expression, string? defect = null) =>
        Overview.Fact(id, [($"panels[title={title}]/id", number), ($"panels[title={title}]/targets[0]/expr", expression)], defect);

    private static InventoryFact Chart(string id, int number, string title, string type, string expression) => Recovery.Fact(
        id,
        [($"panels[title={title}]/id", number), ($"panels[title={title}]/type", type), ($"panels[title={title}]/targets[0]/expr", expression)]);
}
