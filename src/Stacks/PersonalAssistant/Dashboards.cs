using ManifestKit;

namespace Stacks.PersonalAssistant;

internal static class Dashboards
{
    public static Dashboard System => new()
    {
        Uid = "assistant-system",
        Title = "System",
        Tags = ["personal-assistant"],
        Panels =
        [
            Panel("CPU use", """1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[5m]))""", "percentunit"),
            Panel("Load average", "node_load5"),
            Panel("Temperature", "max by (chip) (node_hwmon_temp_celsius)", "celsius"),
            Panel("Memory use", "1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes", "percentunit"),
            Panel("Swap in use", "node_memory_SwapTotal_bytes - node_memory_SwapFree_bytes", "bytes"),
            Panel("Memory fragmentation: free blocks by size", "sum by (size) (node_buddyinfo_blocks)"),
            Panel("Disk free", """node_filesystem_avail_bytes{fstype!~"tmpfs|overlay"} / node_filesystem_size_bytes{fstype!~"tmpfs|overlay"}""", "percentunit"),
            Panel("Disk operations", "sum by (device) (rate(node_disk_reads_completed_total[5m]) + rate(node_disk_writes_completed_total[5m]))", "iops"),
            Panel("Disk latency", "sum by (device) (rate(node_disk_read_time_seconds_total[5m])) / sum by (device) (rate(node_disk_reads_completed_total[5m]))", "s"),
            Panel("Network bandwidth", "sum by (device) (rate(node_network_receive_bytes_total[5m]) + rate(node_network_transmit_bytes_total[5m]))", "Bps"),
            Panel("Network errors", "sum by (device) (rate(node_network_receive_errs_total[5m]) + rate(node_network_transmit_errs_total[5m]))", "pps"),
            Panel("Network latency: time of a scrape", "max by (job) (scrape_duration_seconds)", "s"),
        ],
    };

    public static Dashboard Application => new()
    {
        Uid = "assistant-application",
        Title = "Application",
        Tags = ["personal-assistant"],
        Panels =
        [
            Panel("Response time (P95)", """histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{job="api"}[5m])))""", "s", 2),
            Panel("Throughput", """sum by (method) (rate(http_requests_total{job="api"}[5m]))""", "reqps"),
            Panel("Errors", """sum(rate(http_requests_total{job="api", status=~"5.."}[5m])) / sum(rate(http_requests_total{job="api"}[5m]))""", "percentunit", 0.01),
        ],
    };

    public static Dashboard Business => new()
    {
        Uid = "assistant-business",
        Title = "Business",
        Tags = ["personal-assistant"],
        Panels =
        [
            Panel("Active users", "sum(active_users)"),
            Panel("Features used", "sum by (feature) (increase(feature_uses_total[1h]))"),
        ],
    };

    public static Dashboard Security => new()
    {
        Uid = "assistant-security",
        Title = "Security",
        Tags = ["personal-assistant"],
        Panels =
        [
            Panel("Access attempts", "sum by (result) (rate(access_attempts_total[5m]))", "ops"),
            Panel("Violations", "sum(increase(security_violations_total[1h]))"),
            Panel("Anomalies", "sum(increase(security_anomalies_total[1h]))"),
        ],
    };

    private static Panel Panel(string title, string expression, string? unit = null, double? limit = null) => new()
    {
        Title = title,
        Queries = [expression],
        Unit = unit,
        Thresholds = limit is { } value ? new() { Steps = [new(value, "red")] } : null,
        Width = 8,
    };
}
