using Stacks.Tests.Facts;
using static Stacks.Tests.CheckIn.Objects;

namespace Stacks.Tests.CheckIn;

internal static class MonitoringFacts
{
    private static readonly TreeSource BackendJob = Prometheus.In("scrape_configs[job_name=backend-api]");

    public static IReadOnlyList<InventoryFact> All => [.. Scraping, .. Rules, .. Metrics, .. Routing, .. Dashboards];

    private static IReadOnlyList<InventoryFact> Scraping =>
    [
        BackendJob.Fact("001-PRM-001", "job_name", "backend-api"),
        BackendJob.Fact("001-PRM-002", "kubernetes_sd_configs[0]/role", "pod"),
        BackendJob.Fact("001-PRM-003", "kubernetes_sd_configs[0]/namespaces/names", new[] { "checkin-production" }, "001-D30"),
        BackendJob.Fact(
            "001-PRM-004",
            [
                ("kubernetes_sd_configs[0]/selectors[0]/label", "app.kubernetes.io/name=backend"),
                ("relabel_configs[0]/source_labels", new[] { "__meta_kubernetes_pod_container_port_name" }),
            ],
            "001-D08"),
        BackendJob.Fact("001-PRM-005", "relabel_configs[0]/action", "keep"),
        BackendJob.Fact("001-PRM-006", [("relabel_configs[0]/regex", "http"), ("relabel_configs[target_label=pod]/source_labels", new[] { "__meta_kubernetes_pod_name" })], "001-D08"),
        Prometheus.Fact("001-PRM-007", "scrape_configs[job_name=mongodb]/kubernetes_sd_configs[0]/selectors[0]/label", "app.kubernetes.io/name=mongodb-exporter", "001-D09"),
        Prometheus.Fact("001-PRM-008", "scrape_configs[job_name=redis]/kubernetes_sd_configs[0]/selectors[0]/label", "app.kubernetes.io/name=redis-exporter", "001-D09"),
        Prometheus.Fact("001-PRM-009", "global/scrape_interval", "15s"),
        Prometheus.Fact("001-PRM-010", "global/evaluation_interval", "15s"),
        Production.Fact("001-PRM-011", "[Deployment/mongodb-exporter]/spec/template/spec/containers[0]", new { image = "percona/mongodb_exporter:0.44.0" }, "001-D10"),
        Production.Fact("001-PRM-012", "[Deployment/redis-exporter]/spec/template/spec/containers[0]", new { image = "oliver006/redis_exporter:v1.74.0-alpine" }, "001-D10"),
    ];

    private static IReadOnlyList<InventoryFact> Rules =>
    [
        .. Alert("HighErrorRate", 15, "critical", "status=~\"5..\"}[5m])) / sum(rate(http_requests_total{job=\"backend-api\"}[5m])) > 0.05", "001-D13"),
        .. Alert("HighLatency", 18, "warning", "sum by (le) (rate(http_request_duration_seconds_bucket{job=\"backend-api\"}[5m]))) > 0.5", "001-D15"),
        .. Alert("PodCrashLooping", 21, "critical", "increase(kube_pod_container_status_restarts_total{namespace=~\"checkin.*\"}[30m]) > 3", "001-D14"),
        .. Alert("DiskSpaceLow", 24, "warning", "< 0.2", "001-D11"),
        .. Alert("MongoDBDown", 27, "critical", "mongodb_up == 0 or absent(up{job=\"mongodb\"})", "001-D09"),
        .. Alert("RedisDown", 30, "critical", "redis_up == 0 or absent(up{job=\"redis\"})", "001-D09"),
    ];

    private static IReadOnlyList<InventoryFact> Metrics =>
    [
        new(
            "001-PRM-033",
            null,
            [Panel("api", "Requests by endpoint", "sum by (method, path) (rate(http_requests_total"), Panel("api", "Failed requests by endpoint", "http_requests_total{status=~\"5..\"}")]),
        new("001-PRM-034", "001-D15", [Panel("api", "Latency by endpoint (P95)", "histogram_quantile(0.95, sum by (le, path) (rate(http_request_duration_seconds_bucket")]),
        new("001-PRM-035", "001-D16", [Panel("business", "Check-ins an hour", "sum(increase(checkins_total[1h]))")]),
        new("001-PRM-036", "001-D17", [Panel("business", "Active sessions", "active_sessions)")]),
        new("001-PRM-037", null, [Panel("business", "Participants registered", "participants_registered_total")]),
        new("001-PRM-038", "001-D18", [Panel("database", "MongoDB connections", "mongodb_ss_connections{conn_type=\"current\"}")]),
        new("001-PRM-039", null, [Panel("database", "Cache hits", "rate(redis_cache_hits_total[5m])")]),
        new("001-PRM-040", null, [Panel("database", "Cache hits", "rate(redis_cache_misses_total[5m])")]),
    ];

    private static IReadOnlyList<InventoryFact> Routing =>
    [
        Alertmanager.Fact("001-ALM-001", "receivers[name=slack]/slack_configs[0]/channel", "#checkin-alerts"),
        Alertmanager.Fact("001-ALM-002", "receivers[name=slack-and-email]/email_configs[0]/to", "devops@checkin.example"),
        Alertmanager.Fact(
            "001-ALM-003",
            [
                ("route/routes[0]", new { receiver = "slack-and-email", matchers = new[] { "severity = \"critical\"" } }),
                ("route/routes[1]", new { receiver = "slack", matchers = new[] { "severity = \"warning\"" } }),
            ],
            "001-D12"),
    ];

    private static IReadOnlyList<InventoryFact> Dashboards =>
    [
        Dashboard("application").Fact("001-GRF-001", "title", "Application Overview"),
        new(
            "001-GRF-002",
            null,
            [Dashboard("api").Claim("title", "API Performance"), Panel("api", "Latency by endpoint (P95)", "by (le, path)"), Panel("api", "Failed requests by endpoint", "by (path)")]),
        new("001-GRF-003", null, [Dashboard("database").Claim("title", "Database Metrics"), Panel("database", "MongoDB operations", "mongodb_ss_opcounters")]),
        new(
            "001-GRF-004",
            null,
            [
                Dashboard("infrastructure").Claim("title", "Infrastructure"),
                Panel("infrastructure", "CPU use", "node_cpu_seconds_total"),
                Panel("infrastructure", "Memory use", "node_memory_MemAvailable_bytes"),
                Panel("infrastructure", "Disk use", "node_filesystem_avail_bytes"),
            ]),
        new(
            "001-GRF-005",
            null,
            [
                Dashboard("business").Claim("title", "Business Metrics"),
                Panel("business", "Check-ins an hour", "checkins_total"),
                Panel("business", "Participants registered", "participants_registered_total"),
                Panel("business", "Active sessions", "active_sessions"),
            ]),
    ];

    /// <summary>The condition and the severity of an alert, which the inventory lists one behind the other.</summary>
    private static IEnumerable<InventoryFact> Alert(string name, int first, string severity, string condition, string defect) =>
    [
        Rule(name).Fact($"001-PRM-{first:000}", "expr", new Containing(condition), defect),
        Rule(name).Fact($"001-PRM-{first + 1:000}", "labels/severity", severity),
    ];
}
