using ManifestKit;

namespace Stacks.CheckIn;

/// <summary>001-D16: no panel asks for one session. 001-D17: active_sessions, since _count is a histogram's.</summary>
internal static class Dashboards
{
    public static Dashboard Application => Dashboard(
        "application",
        "Application Overview",
        Panel("Requests", """sum(rate(http_requests_total{job="backend-api"}[5m]))""", "reqps"),
        Panel("Failed requests", """sum(rate(http_requests_total{job="backend-api", status=~"5.."}[5m])) / sum(rate(http_requests_total{job="backend-api"}[5m]))""", "percentunit"),
        Panel("Pods that answer", """sum(up{job="backend-api"})"""),
        Panel("Active sessions", "max(active_sessions)"));

    public static Dashboard Api => Dashboard(
        "api",
        "API Performance",
        Panel("Requests by endpoint", "sum by (method, path) (rate(http_requests_total[5m]))", "reqps"),
        Panel("Failed requests by endpoint", """sum by (path) (rate(http_requests_total{status=~"5.."}[5m])) / sum by (path) (rate(http_requests_total[5m]))""", "percentunit"),
        Panel("Latency by endpoint (P95)", "histogram_quantile(0.95, sum by (le, path) (rate(http_request_duration_seconds_bucket[5m])))", "s"));

    // 001-D18: connections are the exporter's to report.
    public static Dashboard Database => Dashboard(
        "database",
        "Database Metrics",
        Panel("MongoDB connections", """sum by (instance) (mongodb_ss_connections{conn_type="current"})"""),
        Panel("MongoDB operations", "sum by (legacy_op_type) (rate(mongodb_ss_opcounters[5m]))", "ops"),
        Panel("Cache hits", "sum(rate(redis_cache_hits_total[5m])) / (sum(rate(redis_cache_hits_total[5m])) + sum(rate(redis_cache_misses_total[5m])))", "percentunit"));

    public static Dashboard Infrastructure => Dashboard(
        "infrastructure",
        "Infrastructure",
        Panel("CPU use", """1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[5m]))""", "percentunit"),
        Panel("Memory use", "1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes", "percentunit"),
        Panel("Disk use", """1 - node_filesystem_avail_bytes{fstype!~"tmpfs|overlay|squashfs"} / node_filesystem_size_bytes{fstype!~"tmpfs|overlay|squashfs"}""", "percentunit"));

    public static Dashboard Business => Dashboard(
        "business",
        "Business Metrics",
        Panel("Check-ins an hour", "sum(increase(checkins_total[1h]))"),
        Panel("Participants registered", "sum(participants_registered_total)"),
        Panel("Active sessions", "max(active_sessions)"));

    private static Dashboard Dashboard(string name, string title, params IReadOnlyList<Panel> panels) => new()
    {
        Uid = $"checkin-{name}",
        Title = title,
        Tags = ["check-in"],
        OnlyIn = CheckInStack.Clusters,
        Panels = panels,
    };

    private static Panel Panel(string title, string expression, string? unit = null) => new() { Title = title, Queries = [expression], Unit = unit };
}
