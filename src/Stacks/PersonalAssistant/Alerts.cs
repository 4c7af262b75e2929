using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>002-D24: the validation metrics of the plan, as rules with a severity.</summary>
internal static class Alerts
{
    public static AlertGroup Service => new()
    {
        Name = "service",
        Rules =
        [
            new()
            {
                Name = "AvailabilityLow",
                Expression = """avg_over_time(up{job="api"}[1h]) < 0.995 or absent(up{job="api"})""",
                For = 1.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "The API is unavailable too often",
                Description = "Less than 99.5 % of the last hour. Look at its health check and its last release.",
            },
            new()
            {
                Name = "DatabaseDown",
                Expression = """pg_up == 0 or redis_up == 0 or absent(up{job="postgres"}) or absent(up{job="redis"})""",
                For = 1.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "A database does not answer",
                Description = "Data may be lost that are not written yet. Look at the container of {{ $labels.job }}.",
            },
            new()
            {
                Name = "ErrorRatioHigh",
                Expression = """sum(rate(http_requests_total{job="api", status=~"5.."}[5m])) / sum(rate(http_requests_total{job="api"}[5m])) > 0.01""",
                For = 5.Minutes,
                Severity = AlertSeverity.High,
                Summary = "More than 1 % of the requests fail",
                Description = "{{ $value | humanizePercentage }} of the requests fail.",
            },
            new()
            {
                Name = "LatencyHigh",
                Expression = """histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{job="api"}[5m]))) > 2""",
                For = 10.Minutes,
                Severity = AlertSeverity.High,
                Summary = "One request in twenty takes longer than 2 s",
                Description = "The 95th percentile is {{ $value | humanizeDuration }}.",
            },
            new()
            {
                Name = "AccessAnomalies",
                Expression = "sum(increase(security_anomalies_total[15m])) > 0",
                For = 0.Seconds,
                Severity = AlertSeverity.Medium,
                Summary = "Unusual access was detected",
                Description = "{{ $value }} anomalies in a quarter of an hour. Look at the security dashboard.",
            },
        ],
    };

    public static AlertGroup Host => new()
    {
        Name = "host",
        Rules =
        [
            new()
            {
                Name = "CpuHigh",
                Expression = """1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[5m])) > 0.8""",
                For = 10.Minutes,
                Severity = AlertSeverity.Medium,
                Summary = "CPU above 80 %",
                Description = "{{ $value | humanizePercentage }} of the processors' time is used.",
            },
            new()
            {
                Name = "MemoryHigh",
                Expression = "1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes > 0.85",
                For = 10.Minutes,
                Severity = AlertSeverity.Medium,
                Summary = "Memory above 85 %",
                Description = "{{ $value | humanizePercentage }} of the memory is used.",
            },
            new()
            {
                Name = "RestartDue",
                Expression = "time() - node_boot_time_seconds > 60 * 86400",
                For = 1.Hours,
                Severity = AlertSeverity.Low,
                Summary = "The host has not been restarted for two months",
                Description = "Plan a maintenance window: its kernel has not been updated since.",
            },
        ],
    };
}
