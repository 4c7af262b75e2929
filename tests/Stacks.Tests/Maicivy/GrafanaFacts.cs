using Stacks.Tests.Facts;
using static Stacks.Tests.Facts.TreeClaim;

namespace Stacks.Tests.Maicivy;

internal static class GrafanaFacts
{
    private static readonly TreeSource Datasources = TreeSource.Yaml("maicivy/grafana/production/provisioning/datasources/datasources.yml");
    private static readonly TreeSource Datasource = Datasources.In("datasources[name=Prometheus]");
    private static readonly TreeSource Providers = TreeSource.Yaml("maicivy/grafana/production/provisioning/dashboards/provider.yml");
    private static readonly TreeSource Provider = Providers.In("providers[name=maicivy-dashboards]");
    private static readonly TreeSource Dashboard = TreeSource.Json("maicivy/grafana/production/dashboards/maicivy-overview.json");
    private static readonly TreeSource Grafana = TreeSource.Yaml("maicivy/compose/compose.yaml").In("services/grafana");
    private static readonly TreeSource Visitors = Dashboard.In("panels[title=Visiteurs en Temps Réel]");
    private static readonly TreeSource RequestRate = Dashboard.In("panels[title=Request Rate (RPS)]");
    private static readonly TreeSource ResponseTime = Dashboard.In("panels[title=Response Time (P95)]");
    private static readonly TreeSource ErrorRate = Dashboard.In("panels[title=Error Rate]");
    private static readonly TreeSource Connections = Dashboard.In("panels[title=Database Connections]");
    private static readonly TreeSource Memory = Dashboard.In("panels[title=Redis Memory Usage]");

    public static IReadOnlyList<InventoryFact> All => [.. Provisioning, .. Overview, .. Panels];

    private static IReadOnlyList<InventoryFact> Provisioning =>
    [
        Datasources.Fact("004-GRF-001", "apiVersion", 1),
        Datasource.Fact("004-GRF-002", [("name", "Prometheus"), ("uid", "prometheus")], "004-D59"),
        Datasource.Fact("004-GRF-003", "type", "prometheus"),
        Datasource.Fact("004-GRF-004", "access", "proxy"),
        Datasource.Fact("004-GRF-005", "url", "http://prometheus:9090"),
        Datasource.Fact("004-GRF-006", "isDefault", true),
        Datasource.Fact("004-GRF-007", "editable", false),
        Datasource.Fact("004-GRF-008", "jsonData/timeInterval", "15s"),

        Providers.Fact("004-GRF-009", "apiVersion", 1),
        Provider.Fact("004-GRF-010", "name", "maicivy-dashboards"),
        Provider.Fact("004-GRF-011", "orgId", 1),
        Provider.Fact("004-GRF-012", "folder", ""),
        Provider.Fact("004-GRF-013", "type", "file"),
        Provider.Fact("004-GRF-014", "disableDeletion", false),
        Provider.Fact("004-GRF-015", "updateIntervalSeconds", 10),
        Provider.Fact("004-GRF-016", "allowUiUpdates", false, "004-D58"),
        Provider.Fact("004-GRF-017", "options/path", "/var/lib/grafana/dashboards"),
        Provider.Fact("004-GRF-018", "options/foldersFromFilesStructure", true),
    ];

    private static IReadOnlyList<InventoryFact> Overview =>
    [
        Dashboard.Fact("004-GRF-019", [("title", "maicivy - Production Overview"), ("dashboard", Absent), ("uid", "maicivy-overview")], "004-D49"),
        Dashboard.Fact("004-GRF-020", "tags", new[] { "maicivy", "production" }),
        Dashboard.Fact("004-GRF-021", "timezone", "browser"),
        Dashboard.Fact("004-GRF-062", "refresh", "15s", "004-D56"),
        Dashboard.Fact("004-GRF-063", "time/from", "now-1h"),
        Dashboard.Fact("004-GRF-064", "time/to", "now"),
        Grafana.Fact(
            "004-GRF-065",
            [
                ("environment/GF_AUTH_ANONYMOUS_ENABLED", "true"),
                ("environment/GF_AUTH_ANONYMOUS_ORG_ROLE", "Viewer"),
                ("environment/GF_AUTH_ANONYMOUS_ORG_NAME", "Public"),
            ],
            "004-D57"),
    ];

    private static IReadOnlyList<InventoryFact> Panels =>
    [
        Visitors.Fact("004-GRF-022", "id", 1),
        Visitors.Fact("004-GRF-023", "title", "Visiteurs en Temps Réel"),
        Visitors.Fact("004-GRF-024", "type", "stat"),
        Visitors.Fact("004-GRF-025", "targets[0]/expr", "analytics_realtime_visitors"),
        Visitors.Fact("004-GRF-026", "targets[0]/legendFormat", "Visiteurs actuels"),
        Visitors.Fact("004-GRF-027", "fieldConfig/defaults/unit", "none"),
        Visitors.Fact("004-GRF-028", "fieldConfig/defaults/thresholds/mode", "absolute"),
        Visitors.Fact("004-GRF-029", "fieldConfig/defaults/thresholds/steps[0]/value", null, "004-D52"),
        Visitors.Fact("004-GRF-030", "fieldConfig/defaults/thresholds/steps[0]/color", "green"),
        Visitors.Fact("004-GRF-031", "fieldConfig/defaults/thresholds/steps[1]/value", 10),
        Visitors.Fact("004-GRF-032", "fieldConfig/defaults/thresholds/steps[1]/color", "yellow"),
        Visitors.Fact("004-GRF-033", "fieldConfig/defaults/thresholds/steps[2]/value", 50),
        Visitors.Fact("004-GRF-034", "fieldConfig/defaults/thresholds/steps[2]/color", "blue", "004-D52"),

        RequestRate.Fact("004-GRF-035", "id", 2),
        RequestRate.Fact("004-GRF-036", "title", "Request Rate (RPS)"),
        RequestRate.Fact("004-GRF-037", "type", "timeseries", "004-D50"),
        RequestRate.Fact("004-GRF-038", "targets[0]/expr", "sum by (method) (rate(http_requests_total[5m]))", "004-D53"),
        RequestRate.Fact("004-GRF-039", "targets[0]/legendFormat", "{{method}}", "004-D53"),

        ResponseTime.Fact("004-GRF-040", "id", 3),
        ResponseTime.Fact("004-GRF-041", "title", "Response Time (P95)"),
        ResponseTime.Fact("004-GRF-042", "type", "timeseries", "004-D50"),
        ResponseTime.Fact("004-GRF-043", "targets[0]/expr", "histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))", "004-D54"),
        ResponseTime.Fact("004-GRF-044", "targets[0]/legendFormat", "P95"),
        ResponseTime.Fact("004-GRF-045", "fieldConfig/defaults/unit", "s"),

        ErrorRate.Fact("004-GRF-046", "id", 4),
        ErrorRate.Fact("004-GRF-047", "title", "Error Rate"),
        ErrorRate.Fact("004-GRF-048", "type", "timeseries", "004-D50"),
        ErrorRate.Fact("004-GRF-049", "targets[0]/expr", """sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m]))""", "004-D55"),
        ErrorRate.Fact("004-GRF-050", "targets[0]/legendFormat", "5xx errors"),

        Connections.Fact("004-GRF-051", "id", 5),
        Connections.Fact("004-GRF-052", "title", "Database Connections"),
        Connections.Fact("004-GRF-053", "type", "timeseries", "004-D50"),
        Connections.Fact("004-GRF-054", "targets[0]/expr", "sum(pg_stat_database_numbackends)", "004-D53"),
        Connections.Fact("004-GRF-055", "targets[0]/legendFormat", "Active connections"),

        Memory.Fact("004-GRF-056", "id", 6),
        Memory.Fact("004-GRF-057", "title", "Redis Memory Usage"),
        Memory.Fact("004-GRF-058", "type", "timeseries", "004-D50"),
        Memory.Fact("004-GRF-059", "targets[0]/expr", "redis_memory_used_bytes"),
        Memory.Fact("004-GRF-060", "targets[0]/legendFormat", "Used memory"),
        Memory.Fact("004-GRF-061", "fieldConfig/defaults/unit", "bytes"),
    ];
}
