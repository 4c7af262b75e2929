using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>What the host's scheduler starts: <c>docker compose --profile jobs run --rm backup-postgres</c>.</summary>
internal static class Upkeep
{
    public static readonly ScheduledJob BackupPostgres = new()
    {
        Name = "backup-postgres",
        Schedule = "0 2 * * *",
        Image = "postgres:15-alpine",
        Command = ["sh", "-ec", "PGPASSWORD=\"$(cat /run/secrets/db_password)\" pg_dump --format=custom --file=/backups/assistant-$(date -u +%Y%m%d).dump; find /backups -name '*.dump' -mtime +30 -delete"],
        Environment = { ["PGHOST"] = $"{Databases.Postgres}", ["PGUSER"] = Variables.PostgresUser, ["PGDATABASE"] = Variables.PostgresDb },
        SecretFiles = [new() { Key = Secrets.DbPassword }],
        DependsOn = [Databases.Postgres],
        Volumes = [Backups],
        Zones = [Zones.Data],
        Resources = Small,
        Logging = Logs.Rotated,
    };

    public static readonly ScheduledJob BackupRedis = new()
    {
        Name = "backup-redis",
        Schedule = "30 2 * * *",
        Image = "redis:7-alpine",
        Command = ["sh", "-ec", $"REDISCLI_AUTH=\"$(cat /run/secrets/redis_password)\" redis-cli -h {Databases.Redis} --rdb /backups/redis-$(date -u +%Y%m%d).rdb; find /backups -name '*.rdb' -mtime +7 -delete"],
        SecretFiles = [new() { Key = Secrets.RedisPassword }],
        DependsOn = [Databases.Redis],
        Volumes = [Backups],
        Zones = [Zones.Data],
        Resources = Small,
        Logging = Logs.Rotated,
    };

    /// <summary>002-D22: secret files of Compose are plain, so they are encrypted where they are kept, and decrypted on the host.</summary>
    public static readonly ScheduledJob DecryptSecrets = new()
    {
        Name = "decrypt-secrets",
        Schedule = "0 * * * *",
        Image = "ghcr.io/getsops/sops:v3.10.2-alpine",
        Command = ["sh", "-ec", "umask 077; for file in /secrets/*.txt.enc; do sops decrypt \"$file\" > \"${file%.enc}.new\"; mv \"${file%.enc}.new\" \"${file%.enc}\"; done"],
        SecretFiles = [new() { Key = Secrets.AgeKey, Variable = "SOPS_AGE_KEY_FILE" }],
        Volumes = [new() { Name = "secrets", MountPath = "/secrets", Content = new HostPath($"{Secrets.Folder}/production") }],
        Resources = Small,
        Logging = Logs.Rotated,
        Variations =
        {
            [Environments.Development] = job => job with { Volumes = [job.Volumes[0] with { Content = new HostPath($"{Secrets.Folder}/development") }] },
            [Environments.Staging] = job => job with { Volumes = [job.Volumes[0] with { Content = new HostPath($"{Secrets.Folder}/staging") }] },
        },
    };

    /// <summary>Encrypts every token again with a new key; the old one is kept until the next rotation.</summary>
    public static readonly ScheduledJob RotateKeys = new()
    {
        Name = "rotate-keys",
        Schedule = "0 3 1 */3 *",
        Image = Apps.OAuthManager.Image,
        Command = ["oauth-manager", "rotate-keys", "--keep-old-in=/key-backups"],
        Environment = Apps.OAuthManager.Environment,
        SecretFiles = Apps.OAuthManager.SecretFiles,
        DependsOn = [Databases.Postgres, Databases.Redis],
        Volumes = [new() { Name = "key_backups", MountPath = "/key-backups", Content = new PersistentVolume() }],
        Zones = [Zones.Data],
        Resources = Small,
        Logging = Logs.Rotated,
        Variations =
        {
            [Environments.Development] = job => job with { Environment = job.Environment.Of(Environments.Development) },
            [Environments.Staging] = job => job with { Environment = job.Environment.Of(Environments.Staging) },
        },
    };

    private static Volume Backups => new() { Name = "backups", MountPath = "/backups", Content = new PersistentVolume { Size = "100Gi" } };

    private static Resources Small => new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "64Mi", MemoryLimit = "256Mi" };
}
