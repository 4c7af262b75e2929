using System.Globalization;
using ManifestKit;

namespace Stacks.SecureMessenger;

/// <summary>003-D37, 003-D38: every alert has a severity, a summary and a description.</summary>
internal static class Alerts
{
    public static AlertGroup Application => new()
    {
        Name = "application",
        Rules =
        [
            new()
            {
                // 003-D31: a share of the requests, as the text says.
                Name = "HighErrorRate",
                Expression = $$"""sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > {{Number(Objectives.ErrorRatio!.Value)}}""",
                For = 5.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "High error rate detected (>5%)",
                Description = "{{ $value | humanizePercentage }} of the requests fail. Look at the backend's logs and at the last release; switch the colour back if it is new.",
                Runbook = "high-error-rate",
            },
            new()
            {
                // 003-D32: also when discovery finds no pod at all.
                Name = "ApplicationDown",
                Expression = """up{job=~"backend|web"} == 0 or absent(up{job="backend"}) or absent(up{job="web"})""",
                For = 2.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "Application is down",
                Description = "{{ $labels.job }} does not answer. Look at its pods; switch the colour back if it was just released.",
                Runbook = "application-down",
            },
            new()
            {
                // 003-D33: the quantile of all pods of a job, by bucket.
                Name = "HighResponseTime",
                Expression = $"histogram_quantile(0.95, sum by (le, job) (rate(http_request_duration_seconds_bucket[5m]))) > {Seconds(Objectives.LatencyP95!.Value)}",
                For = 10.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "P95 response time > 1s",
                Description = "One request in twenty to {{ $labels.job }} takes longer than {{ $value | humanizeDuration }}.",
            },
        ],
    };

    public static AlertGroup Database => new()
    {
        Name = "database",
        Rules =
        [
            new()
            {
                // 003-D34: both sides by instance, so that they match.
                Name = "DatabaseConnectionPoolExhausted",
                Expression = "sum by (instance) (pg_stat_database_numbackends) / on (instance) max by (instance) (pg_settings_max_connections) > 0.8",
                For = 5.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "More than 80% of the database connections are in use",
                Description = "{{ $value | humanizePercentage }} of the connections of {{ $labels.instance }} are in use. Look for clients that do not give theirs back.",
            },
            new()
            {
                Name = "DatabaseDown",
                Expression = """up{job="postgres"} == 0 or absent(up{job="postgres"})""",
                For = 2.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "PostgreSQL is down",
                Description = "The exporter of PostgreSQL does not answer. Look at the pod postgres-0 and at its volume.",
            },
        ],
    };

    public static AlertGroup BackupGroup => new()
    {
        Name = "backup",
        Rules =
        [
            new()
            {
                // 003-D27: from the objective, and told within a minute. 003-D29: also when no backup ever succeeded.
                Name = "BackupFailed",
                Expression = $"time() - backup_last_success_timestamp > 2 * {Seconds(Objectives.RecoveryPoint!.Value)} or absent(backup_last_success_timestamp)",
                For = 1.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "Backup not succeeded in 10min (RPO violated)",
                Description = "The last successful backup is too old. Look at the last runs of the CronJob postgres-backup.",
                Runbook = "backup-failed",
            },
            new()
            {
                // 003-D39: an explicit duration.
                Name = "BackupDurationHigh",
                Expression = $"backup_duration_seconds > {Seconds(Objectives.RecoveryPoint!.Value)}",
                For = 5.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "Backup taking >5min (RPO target at risk)",
                Description = "The last backup took {{ $value | humanizeDuration }}.",
            },
        ],
    };

    public static AlertGroup Infrastructure => new()
    {
        Name = "infrastructure",
        Rules =
        [
            new()
            {
                // 003-D36: file systems that hold data.
                Name = "DiskSpaceLow",
                Expression = """
                    (node_filesystem_avail_bytes{fstype!~"tmpfs|overlay|squashfs|vfat", mountpoint="/"} / node_filesystem_size_bytes{fstype!~"tmpfs|overlay|squashfs|vfat", mountpoint="/"}) < 0.1
                    """,
                For = 5.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "Less than 10% disk space left",
                Description = "{{ $value | humanizePercentage }} of {{ $labels.mountpoint }} on {{ $labels.instance }} is free.",
            },
            new()
            {
                // 003-D35: three restarts in a quarter of an hour, which can happen.
                Name = "HighPodRestartRate",
                Expression = "increase(kube_pod_container_status_restarts_total[15m]) > 3",
                For = 5.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "A pod restarts again and again",
                Description = "{{ $labels.namespace }}/{{ $labels.pod }} restarted {{ $value | humanize }} times in 15 minutes.",
            },
        ],
    };

    private static ServiceLevel Objectives => SecureMessengerStack.ServiceLevel;

    private static string Seconds(Duration duration) => duration.TotalSeconds.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
