using Stacks.Tests.Facts;

namespace Stacks.Tests.Maicivy;

internal static class PrometheusFacts
{
    private static readonly TreeSource Prometheus = TreeSource.Yaml("maicivy/prometheus/production/prometheus.yml");
    private static readonly TreeSource Compose = TreeSource.Yaml("maicivy/compose/compose.yaml");

    public static IReadOnlyList<InventoryFact> All =>
    [
        Prometheus.Fact("004-PRM-001", "global/scrape_interval", "15s"),
        Prometheus.Fact("004-PRM-002", "global/evaluation_interval", "15s"),
        Prometheus.Fact("004-PRM-003", "global/external_labels/cluster", "maicivy-production"),
        Prometheus.Fact("004-PRM-004", "global/external_labels/environment", "production"),
        Prometheus.Fact("004-PRM-005", "alerting/alertmanagers[0]/static_configs[0]/targets", new[] { "alertmanager:9093" }, "004-D43"),
        Prometheus.Fact("004-PRM-006", "rule_files", new[] { "rules/*.yml" }),

        .. Job("prometheus", "localhost:9090", "004-PRM-007", "004-PRM-008"),
        .. Job("backend", "backend:8080", "004-PRM-009", "004-PRM-011"),
        Scrape("backend").Fact("004-PRM-010", "metrics_path", "/metrics"),
        Label("004-PRM-012", "backend"),
        Scrape("backend").Fact("004-PRM-013", "static_configs[0]/labels/app", "maicivy"),
        .. Job("postgres", "postgres-exporter:9187", "004-PRM-014", "004-PRM-015"),
        Label("004-PRM-016", "postgres"),
        .. Job("redis", "redis-exporter:9121", "004-PRM-017", "004-PRM-018"),
        Label("004-PRM-019", "redis"),
        .. Job("node", "node-exporter:9100", "004-PRM-020", "004-PRM-021"),
        Label("004-PRM-022", "node"),
        .. Job("nginx", "nginx-exporter:9113", "004-PRM-023", "004-PRM-024"),
        Label("004-PRM-025", "nginx"),

        Compose.Fact(
            "004-PRM-026",
            "services/prometheus/command[--storage.tsdb.retention.time=15d]",
            "--storage.tsdb.retention.time=15d"),
    ];

    private static TreeSource Scrape(string job) => Prometheus.In($"scrape_configs[job_name={job}]");

    private static IReadOnlyList<InventoryFact> Job(string job, string target, string nameId, string targetsId) =>
    [
        Scrape(job).Fact(nameId, "job_name", job),
        Scrape(job).Fact(targetsId, "static_configs[0]/targets", new[] { target }),
    ];

    private static InventoryFact Label(string id, string job) => Scrape(job).Fact(id, "static_configs[0]/labels/service", job);
}
