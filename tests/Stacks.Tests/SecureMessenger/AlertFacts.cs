using Stacks.Tests.Facts;

namespace Stacks.Tests.SecureMessenger;

internal static class AlertFacts
{
    private static readonly TreeSource HighErrorRate = Rule("application", "HighErrorRate");
    private static readonly TreeSource ApplicationDown = Rule("application", "ApplicationDown");
    private static readonly TreeSource HighResponseTime = Rule("application", "HighResponseTime");
    private static readonly TreeSource DatabaseConnectionPoolExhausted = Rule("database", "DatabaseConnectionPoolExhausted");
    private static readonly TreeSource DatabaseDown = Rule("database", "DatabaseDown");
    private static readonly TreeSource BackupFailed = Rule("backup", "BackupFailed");
    private static readonly TreeSource BackupDurationHigh = Rule("backup", "BackupDurationHigh");
    private static readonly TreeSource DiskSpaceLow = Rule("infrastructure", "DiskSpaceLow");
    private static readonly TreeSource HighPodRestartRate = Rule("infrastructure", "HighPodRestartRate");

    public static IReadOnlyList<InventoryFact> All =>
    [
        HighErrorRate.Fact("003-PRM-015", "alert", "HighErrorRate"),
        HighErrorRate.Fact("003-PRM-016", "expr", """sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.05""", "003-D31"),
        HighErrorRate.Fact("003-PRM-017", "for", "5m"),
        HighErrorRate.Fact("003-PRM-018", "annotations/summary", "High error rate detected (>5%)"),

        ApplicationDown.Fact("003-PRM-019", "alert", "ApplicationDown"),
        ApplicationDown.Fact("003-PRM-020", "expr", """up{job=~"backend|web"} == 0 or absent(up{job="backend"}) or absent(up{job="web"})""", "003-D32"),
        ApplicationDown.Fact("003-PRM-021", "for", "2m"),
        ApplicationDown.Fact("003-PRM-022", "annotations/summary", "Application is down"),

        HighResponseTime.Fact("003-PRM-023", "alert", "HighResponseTime"),
        HighResponseTime.Fact("003-PRM-024", "expr", "histogram_quantile(0.95, sum by (le, job) (rate(http_request_duration_seconds_bucket[5m]))) > 1", "003-D33"),
        HighResponseTime.Fact("003-PRM-025", "for", "10m"),
        HighResponseTime.Fact("003-PRM-026", "annotations/summary", "P95 response time > 1s"),

        DatabaseConnectionPoolExhausted.Fact("003-PRM-027", "alert", "DatabaseConnectionPoolExhausted"),
        DatabaseConnectionPoolExhausted.Fact("003-PRM-028", "expr", "sum by (instance) (pg_stat_database_numbackends) / on (instance) max by (instance) (pg_settings_max_connections) > 0.8", "003-D34"),
        DatabaseConnectionPoolExhausted.Fact("003-PRM-029", "for", "5m"),

        DatabaseDown.Fact("003-PRM-030", "alert", "DatabaseDown"),
        DatabaseDown.Fact("003-PRM-031", "expr", """up{job="postgres"} == 0 or absent(up{job="postgres"})""", "003-D32"),
        DatabaseDown.Fact("003-PRM-032", "for", "2m"),

        BackupFailed.Fact("003-PRM-033", "alert", "BackupFailed"),
        BackupFailed.Fact("003-PRM-034", "expr", "time() - backup_last_success_timestamp > 2 * 300 or absent(backup_last_success_timestamp)", "003-D29"),
        BackupFailed.Fact("003-PRM-035", "for", "1m", "003-D27"),
        BackupFailed.Fact("003-PRM-036", "annotations/summary", "Backup not succeeded in 10min (RPO violated)"),

        BackupDurationHigh.Fact("003-PRM-037", "alert", "BackupDurationHigh"),
        BackupDurationHigh.Fact("003-PRM-038", "expr", "backup_duration_seconds > 300"),
        BackupDurationHigh.Fact("003-PRM-039", "annotations/summary", "Backup taking >5min (RPO target at risk)"),

        DiskSpaceLow.Fact("003-PRM-040", "alert", "DiskSpaceLow"),
        DiskSpaceLow.Fact("003-PRM-041", "expr", """(node_filesystem_avail_bytes{fstype!~"tmpfs|overlay|squashfs|vfat", mountpoint="/"} / node_filesystem_size_bytes{fstype!~"tmpfs|overlay|squashfs|vfat", mountpoint="/"}) < 0.1""", "003-D36"),
        DiskSpaceLow.Fact("003-PRM-042", "for", "5m"),

        HighPodRestartRate.Fact("003-PRM-043", "alert", "HighPodRestartRate"),
        HighPodRestartRate.Fact("003-PRM-044", "expr", "increase(kube_pod_container_status_restarts_total[15m]) > 3", "003-D35"),
        HighPodRestartRate.Fact("003-PRM-045", "for", "5m"),

        new(
            "003-PRM-046",
            null,
            [
                Group("application").Claim("name", "application"),
                Group("database").Claim("name", "database"),
                Group("backup").Claim("name", "backup"),
                Group("infrastructure").Claim("name", "infrastructure"),
            ]),
        new(
            "003-PRM-047",
            null,
            [
                ApplicationDown.Claim("annotations/runbook_url", "https://docs.secure-messenger.app/runbooks/application-down"),
                HighErrorRate.Claim("annotations/runbook_url", "https://docs.secure-messenger.app/runbooks/high-error-rate"),
                BackupFailed.Claim("annotations/runbook_url", "https://docs.secure-messenger.app/runbooks/backup-failed"),
            ]),
    ];

    private static TreeSource Group(string name) => TreeSource.Yaml($"secure-messenger/prometheus/production/rules/{name}.yml").In($"groups[name={name}]");

    private static TreeSource Rule(string group, string alert) => Group(group).In($"rules[alert={alert}]");
}
