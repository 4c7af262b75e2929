using Stacks.Tests.Facts;
using static Stacks.Tests.Optim.Objects;

namespace Stacks.Tests.Optim;

/// <summary>Scraping, alerts and the dashboard.</summary>
internal static class MonitoringFacts
{
    private static readonly TreeSource Prometheus = TreeSource.Yaml("optim/prometheus/production/prometheus.yml");
    private static readonly TreeSource Job = Prometheus.In("scrape_configs[job_name=optim-app]");
    private static readonly TreeSource Kept = Job.In("relabel_configs[0]");
    private static readonly TreeSource Group = TreeSource.Yaml("optim/prometheus/production/rules/optim-app.yml").In("groups[name=optim-app]");
    private static readonly TreeSource Errors = Group.In("rules[alert=TauxErreurEleve]");
    private static readonly TreeSource Memory = Group.In("rules[alert=UtilisationMemoireElevee]");
    private static readonly TreeSource Dashboard = TreeSource.Json("optim/grafana/production/dashboards/optim-app.json");
    private static readonly TreeSource Requests = Dashboard.In("panels[title=Taux de Requêtes]");
    private static readonly TreeSource ResponseTime = Dashboard.In("panels[title=Temps de Réponse]");

    public static IReadOnlyList<InventoryFact> All => [.. Scraping, .. Alerts, .. Panels];

    private static IReadOnlyList<InventoryFact> Scraping =>
    [
        Prometheus.Fact("000-PRM-001", "global/scrape_interval", "15s"),
        Job.Fact("000-PRM-002", "job_name", "optim-app"),
        Job.Fact("000-PRM-003", [("kubernetes_sd_configs[0]/role", "pod"), ("kubernetes_sd_configs[0]/namespaces/names", new[] { "production" })], "000-D05"),
        new(
            "000-PRM-004",
            "000-D04",
            [
                Kept.Claim("source_labels", new[] { "__meta_kubernetes_pod_annotation_prometheus_io_scrape" }),
                Deployment.Claim("spec/template/metadata/annotations[prometheus.io/scrape]", "true"),
                Deployment.Claim("spec/template/metadata/annotations[prometheus.io/port]", "3000"),
                Deployment.Claim("spec/template/metadata/annotations[prometheus.io/path]", "/metrics"),
            ]),
        Kept.Fact("000-PRM-005", "action", "keep"),
        Kept.Fact("000-PRM-006", "regex", "true"),
    ];

    private static IReadOnlyList<InventoryFact> Alerts =>
    [
        new("000-PRM-012", "000-D06", [Group.Claim("name", "optim-app"), Prometheus.Claim("rule_files", new[] { "rules/*.yml" })]),
        Errors.Fact("000-PRM-013", "alert", "TauxErreurEleve"),
        Errors.Fact("000-PRM-014", "expr", """sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.1""", "000-D07"),
        Errors.Fact("000-PRM-015", "for", "5m"),
        Errors.Fact("000-PRM-016", "labels/severity", "warning"),
        Errors.Fact("000-PRM-017", "annotations/summary", "Taux d'erreur élevé détecté"),
        Errors.Fact("000-PRM-018", "annotations/description", "Le taux d'erreur est de {{ $value | humanizePercentage }}", "000-D10"),
        Memory.Fact("000-PRM-019", "alert", "UtilisationMemoireElevee"),
        new(
            "000-PRM-020",
            "000-D08",
            [
                Memory.Claim("expr", """container_memory_working_set_bytes{container!=""} / (container_spec_memory_limit_bytes{container!=""} > 0) > 0.9"""),
                Prometheus.Claim("scrape_configs[job_name=kubernetes-cadvisor]/metrics_path", "/metrics/cadvisor"),
            ]),
        Memory.Fact("000-PRM-021", "for", "2m"),
        Memory.Fact("000-PRM-022", "labels/severity", "critical"),
        Memory.Fact("000-PRM-023", "annotations/summary", "Utilisation mémoire élevée"),
        Memory.Fact("000-PRM-024", "annotations/description", "L'utilisation mémoire de {{ $labels.pod }} est supérieure à 90% : {{ $value | humanizePercentage }}", "000-D10"),
    ];

    private static IReadOnlyList<InventoryFact> Panels =>
    [
        Dashboard.Fact("000-GRF-001", [("title", "Métriques Application Optim"), ("uid", "optim-app"), ("dashboard", TreeClaim.Absent)], "000-D11"),
        Requests.Fact("000-GRF-002", "title", "Taux de Requêtes"),
        Requests.Fact("000-GRF-003", "type", "timeseries", "000-D12"),
        Requests.Fact("000-GRF-004", "targets[0]/expr", "sum by (method, status) (rate(http_requests_total[5m]))", "000-D14"),
        Requests.Fact("000-GRF-005", "targets[0]/legendFormat", "{{method}} {{status}}"),
        ResponseTime.Fact("000-GRF-006", "title", "Temps de Réponse"),
        ResponseTime.Fact("000-GRF-007", "type", "timeseries", "000-D12"),
        ResponseTime.Fact("000-GRF-008", "targets[0]/expr", "histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))", "000-D15"),
        ResponseTime.Fact("000-GRF-009", "targets[0]/legendFormat", "95e percentile"),
    ];
}
