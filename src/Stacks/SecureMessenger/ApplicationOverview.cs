using ManifestKit;

namespace Stacks.SecureMessenger;

internal static class ApplicationOverview
{
    public static Dashboard Dashboard => new()
    {
        Uid = "application-overview",
        Title = "Application Overview",
        Tags = ["secure-messenger"],
        Panels =
        [
            Lines("Request Rate", "sum(rate(http_requests_total[5m])) by (job)", "reqps", "{{job}}"),

            // 003-D41: the share of failed requests, as the title says.
            Lines("Error Rate", """sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m]))""", "percentunit", "5xx"),

            // 003-D42: the whole expression.
            Lines("Response Time (P95)", "histogram_quantile(0.95, sum by (le, job) (rate(http_request_duration_seconds_bucket[5m])))", "s", "{{job}}"),
            Lines("Active WebSocket Connections", "websocket_connections_active", "none", "{{pod}}"),
            Lines("Messages Sent (Rate)", "rate(messages_sent_total[5m])", "ops", "{{pod}}"),
            Lines("CPU Usage", "rate(process_cpu_seconds_total[5m])", "percentunit", "{{job}} {{pod}}"),

            // 003-D40: bytes with their unit, not divided by hand.
            Lines("Memory Usage", "process_resident_memory_bytes", "bytes", "{{job}} {{pod}}"),
            Lines("Database Connections", "pg_stat_database_numbackends", "none", "{{datname}}"),
            Lines("Redis Operations", "rate(redis_commands_processed_total[5m])", "ops", "{{instance}}"),
            new()
            {
                Title = "Pod Status",
                Type = PanelType.Table,
                Width = 24,
                Queries = [new() { Expression = "kube_pod_status_phase == 1", Instant = true }],
                Description = "Pods and their state.",
            },
        ],
    };

    private static Panel Lines(string title, string expression, string unit, string legend) => new()
    {
        Title = title,
        Queries = [new() { Expression = expression, Legend = legend }],
        Unit = unit,
    };
}
