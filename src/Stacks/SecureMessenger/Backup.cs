using ManifestKit;

namespace Stacks.SecureMessenger;

internal static class Backup
{
    public static readonly ScheduledJob Job = new()
    {
        Name = "postgres-backup",
        ObjectNames = new() { Container = "backup" },
        Schedule = "*/5 * * * *",
        Concurrency = Concurrency.Forbid,

        // 003-D24: a run that hangs ends before the next one is due.
        Deadline = 280.Seconds,
        StartingDeadline = 60.Seconds,
        Retries = 1,

        // 003-D23: an image that has pg_dump 16, gpg and aws; the script is mounted, the key is a file.
        Image = "ghcr.io/secure-messenger/postgres-backup:16-alpine",
        Command = ["/scripts/backup.sh"],
        Environment =
        {
            ["DATABASE_URL"] = Secrets.App["database-url"],
            ["S3_BUCKET"] = "secure-messenger-backups",
            ["ENCRYPTION_KEY"] = "/secrets/backup-key",
            ["PUSHGATEWAY_URL"] = $"http://{Exporters.Pushgateway}:9091",
        },
        SecretFiles = [new() { Key = Secrets.BackupKey["backup-key"], Path = "/secrets/backup-key" }],
        Volumes =
        [
            new() { Name = "scripts", MountPath = "/scripts", Content = new ConfigFiles { Files = { ["backup.sh"] = Script }, Mode = "0555" }, ReadOnly = true },
        ],
        DependsOn = [Databases.Postgres, Exporters.Pushgateway],
        Resources = new() { CpuRequest = "250m", CpuLimit = "1", MemoryRequest = "256Mi", MemoryLimit = "512Mi" },

        // 003-D25: the label by which its logs are found.
        Labels = { ["app"] = "backup" },
    };

    // 003-D54: the custom format, and a name that says so. 003-D26: WAL archiving belongs to the server, not to this job.
    private const string Script =
        """
        #!/bin/sh
        set -eu
        started=$(date +%s)
        file="/tmp/messenger-$(date -u +%Y%m%dT%H%M%SZ).dump.gpg"
        pg_dump --format=custom "$DATABASE_URL" > /tmp/plain.dump
        gpg --batch --yes --symmetric --cipher-algo AES256 --passphrase-file "$ENCRYPTION_KEY" --output "$file" /tmp/plain.dump
        rm /tmp/plain.dump
        aws s3 cp "$file" "s3://$S3_BUCKET/postgres/"
        finished=$(date +%s)
        {
          echo "backup_last_success_timestamp $finished"
          echo "backup_duration_seconds $((finished - started))"
        } | wget -q -O - --post-file=/dev/stdin "$PUSHGATEWAY_URL/metrics/job/backup" > /dev/null

        """;
}
