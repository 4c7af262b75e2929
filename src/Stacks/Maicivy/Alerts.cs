using ManifestKit;

namespace Stacks.Maicivy;

internal static class Alerts
{
    public static AlertGroup Group => new()
    {
        Name = "maicivy_alerts",
        Interval = 30.Seconds,
        Rules =
        [
            new()
            {
                Name = "BackendDown",
                Expression = """up{job="backend"} == 0 or absent(up{job="backend"})""",
                For = 2.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "Backend API is down",
                Description = "Backend service has been down for more than 2 minutes.",
            },
            new()
            {
                // 004-D44: a share of the requests, as the text says, not a number a second.
                Name = "HighErrorRate",
                Expression = """sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.05""",
                For = 5.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "High error rate detected",
                Description = "More than 5% of requests are returning 5xx errors.",
            },
            new()
            {
                Name = "PostgresDown",
                Expression = """up{job="postgres"} == 0 or absent(up{job="postgres"})""",
                For = 1.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "PostgreSQL is down",
                Description = "PostgreSQL database is unreachable.",
            },
            new()
            {
                Name = "RedisDown",
                Expression = """up{job="redis"} == 0 or absent(up{job="redis"})""",
                For = 1.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "Redis is down",
                Description = "Redis cache is unreachable.",
            },
            new()
            {
                Name = "DiskSpaceLow",
                Expression = """node_filesystem_avail_bytes{mountpoint="/"} / node_filesystem_size_bytes{mountpoint="/"} < 0.1""",
                For = 5.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "Disk space low",
                Description = "Less than 10% disk space remaining.",
            },
            new()
            {
                Name = "HighMemoryUsage",
                Expression = "(1 - (node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes)) > 0.9",
                For = 5.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "High memory usage",
                Description = "Memory usage above 90%.",
            },
        ],
    };
}
