using Stacks.Tests.Facts;
using static Stacks.Tests.PersonalAssistant.Files;

namespace Stacks.Tests.PersonalAssistant;

internal static class MonitoringFacts
{
    public static IReadOnlyList<InventoryFact> All => [.. Scraping, .. Rules, .. Metrics, .. Grafana];

    private static IReadOnlyList<InventoryFact> Scraping =>
    [
        Prometheus.Fact(
            "002-PRM-001",
            [("scrape_configs[job_name=node]/static_configs[0]/targets", new[] { "node-exporter:9100" }), ("scrape_configs[job_name=agent]/static_configs[0]/targets", new[] { "agent:8001" })]),
        new(
            "002-PRM-002",
            null,
            [
                Prometheus.Claim("scrape_configs[job_name=node]/static_configs[0]/targets", new[] { "node-exporter:9100" }),
                Base.Claim("services/node-exporter/image", "prom/node-exporter:v1.9.1"),
            ]),
        Prometheus.Fact("002-PRM-003", "scrape_configs[job_name=api]/static_configs[0]", new { targets = new[] { "api:8000" }, labels = new { kind = "business" } }),
        Prometheus.Fact("002-PRM-004", [("rule_files", new[] { "rules/*.yml" }), ("alerting/alertmanagers[0]/static_configs[0]/targets", new[] { "alertmanager:9093" })]),
    ];

    private static IReadOnlyList<InventoryFact> Rules =>
    [
        Rule("service", "AvailabilityLow").Fact("002-PRM-006", "expr", new Containing("""avg_over_time(up{job="api"}[1h]) < 0.995"""), "002-D24"),
        Rule("service", "LatencyHigh").Fact(
            "002-PRM-007",
            "expr",
            """histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{job="api"}[5m]))) > 2""",
            "002-D24"),
        Rule("service", "ErrorRatioHigh").Fact(
            "002-PRM-008",
            "expr",
            """sum(rate(http_requests_total{job="api", status=~"5.."}[5m])) / sum(rate(http_requests_total{job="api"}[5m])) > 0.01""",
            "002-D24"),
        Rule("host", "CpuHigh").Fact("002-PRM-009", "expr", """1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[5m])) > 0.8""", "002-D24"),
        Rule("host", "MemoryHigh").Fact("002-PRM-010", "expr", "1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes > 0.85", "002-D24"),
    ];

    private static IReadOnlyList<InventoryFact> Metrics =>
    [
        new("002-PRM-016", null, [Panel("system", "CPU use", "node_cpu_seconds_total"), Panel("system", "Load average", "node_load5"), Panel("system", "Temperature", "node_hwmon_temp_celsius")]),
        new(
            "002-PRM-017",
            null,
            [
                Panel("system", "Memory use", "node_memory_MemAvailable_bytes"),
                Panel("system", "Swap in use", "node_memory_SwapFree_bytes"),
                Panel("system", "Memory fragmentation: free blocks by size", "node_buddyinfo_blocks"),
            ]),
        new(
            "002-PRM-018",
            null,
            [
                Panel("system", "Disk free", "node_filesystem_avail_bytes"),
                Panel("system", "Disk operations", "node_disk_reads_completed_total"),
                Panel("system", "Disk latency", "node_disk_read_time_seconds_total"),
            ]),
        new(
            "002-PRM-019",
            null,
            [
                Panel("system", "Network bandwidth", "node_network_receive_bytes_total"),
                Panel("system", "Network errors", "node_network_receive_errs_total"),
                Panel("system", "Network latency: time of a scrape", "scrape_duration_seconds"),
            ]),
        new(
            "002-PRM-020",
            null,
            [
                Panel("application", "Response time (P95)", "http_request_duration_seconds_bucket"),
                Panel("application", "Throughput", "http_requests_total"),
                Panel("application", "Errors", "status=~\"5..\""),
            ]),
        new("002-PRM-021", null, [Panel("business", "Active users", "active_users"), Panel("business", "Features used", "feature_uses_total")]),
        new(
            "002-PRM-022",
            null,
            [
                Panel("security", "Access attempts", "access_attempts_total"),
                Panel("security", "Violations", "security_violations_total"),
                Panel("security", "Anomalies", "security_anomalies_total"),
            ]),
    ];

    private static IReadOnlyList<InventoryFact> Grafana =>
    [
        Base.Fact("002-GRF-001", "services/grafana/volumes[source=grafana_data]/target", "/var/lib/grafana"),
        new("002-GRF-002", null, [Panel("system", "CPU use", "node_cpu_seconds_total"), Panel("application", "Throughput", "http_requests_total")]),
        new(
            "002-GRF-003",
            "002-D27",
            [Variables.Claim("GRAFANA_PORT", "3000"), Base.Claim("services/grafana/ports[target=3000]/published", "${GRAFANA_PORT:-3000}")]),
    ];
}
