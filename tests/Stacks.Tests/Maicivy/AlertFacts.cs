using Stacks.Tests.Facts;

namespace Stacks.Tests.Maicivy;

internal static class AlertFacts
{
    private static readonly TreeSource Rules = TreeSource.Yaml("maicivy/prometheus/production/rules/maicivy_alerts.yml");
    private static readonly TreeSource Group = Rules.In("groups[name=maicivy_alerts]");
    private static readonly TreeSource BackendDown = Group.In("rules[alert=BackendDown]");
    private static readonly TreeSource HighErrorRate = Group.In("rules[alert=HighErrorRate]");
    private static readonly TreeSource PostgresDown = Group.In("rules[alert=PostgresDown]");
    private static readonly TreeSource RedisDown = Group.In("rules[alert=RedisDown]");
    private static readonly TreeSource DiskSpaceLow = Group.In("rules[alert=DiskSpaceLow]");
    private static readonly TreeSource HighMemoryUsage = Group.In("rules[alert=HighMemoryUsage]");

    public static IReadOnlyList<InventoryFact> All =>
    [
        Group.Fact("004-PRM-028", "name", "maicivy_alerts"),
        Group.Fact("004-PRM-029", "interval", "30s"),

        BackendDown.Fact("004-PRM-030", "alert", "BackendDown"),
        BackendDown.Fact("004-PRM-031", "expr", """up{job="backend"} == 0 or absent(up{job="backend"})""", "004-D45"),
        BackendDown.Fact("004-PRM-032", "for", "2m"),
        BackendDown.Fact("004-PRM-033", "labels/severity", "critical"),
        BackendDown.Fact("004-PRM-034", "annotations/summary", "Backend API is down"),
        BackendDown.Fact("004-PRM-035", "annotations/description", "Backend service has been down for more than 2 minutes."),

        HighErrorRate.Fact("004-PRM-036", "alert", "HighErrorRate"),
        HighErrorRate.Fact("004-PRM-037", "expr", """sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.05""", "004-D44"),
        HighErrorRate.Fact("004-PRM-038", "for", "5m"),
        HighErrorRate.Fact("004-PRM-039", "labels/severity", "warning"),
        HighErrorRate.Fact("004-PRM-040", "annotations/summary", "High error rate detected"),
        HighErrorRate.Fact("004-PRM-041", "annotations/description", "More than 5% of requests are returning 5xx errors."),

        PostgresDown.Fact("004-PRM-042", "alert", "PostgresDown"),
        PostgresDown.Fact("004-PRM-043", "expr", """up{job="postgres"} == 0 or absent(up{job="postgres"})""", "004-D45"),
        PostgresDown.Fact("004-PRM-044", "for", "1m"),
        PostgresDown.Fact("004-PRM-045", "labels/severity", "critical"),
        PostgresDown.Fact("004-PRM-046", "annotations/summary", "PostgreSQL is down"),
        PostgresDown.Fact("004-PRM-047", "annotations/description", "PostgreSQL database is unreachable."),

        RedisDown.Fact("004-PRM-048", "alert", "RedisDown"),
        RedisDown.Fact("004-PRM-049", "expr", """up{job="redis"} == 0 or absent(up{job="redis"})""", "004-D45"),
        RedisDown.Fact("004-PRM-050", "for", "1m"),
        RedisDown.Fact("004-PRM-051", "labels/severity", "warning"),
        RedisDown.Fact("004-PRM-052", "annotations/summary", "Redis is down"),
        RedisDown.Fact("004-PRM-053", "annotations/description", "Redis cache is unreachable."),

        DiskSpaceLow.Fact("004-PRM-054", "alert", "DiskSpaceLow"),
        DiskSpaceLow.Fact("004-PRM-055", "expr", """node_filesystem_avail_bytes{mountpoint="/"} / node_filesystem_size_bytes{mountpoint="/"} < 0.1"""),
        DiskSpaceLow.Fact("004-PRM-056", "for", "5m"),
        DiskSpaceLow.Fact("004-PRM-057", "labels/severity", "warning"),
        DiskSpaceLow.Fact("004-PRM-058", "annotations/summary", "Disk space low"),
        DiskSpaceLow.Fact("004-PRM-059", "annotations/description", "Less than 10% disk space remaining."),

        HighMemoryUsage.Fact("004-PRM-060", "alert", "HighMemoryUsage"),
        HighMemoryUsage.Fact("004-PRM-061", "expr", "(1 - (node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes)) > 0.9"),
        HighMemoryUsage.Fact("004-PRM-062", "for", "5m"),
        HighMemoryUsage.Fact("004-PRM-063", "labels/severity", "warning"),
        HighMemoryUsage.Fact("004-PRM-064", "annotations/summary", "High memory usage"),
        HighMemoryUsage.Fact("004-PRM-065", "annotations/description", "Memory usage above 90%."),
    ];
}
