using ManifestKit;

namespace Stacks.SecureMessenger;

/// <summary>003-D57: the External Secrets operator reads them from the store; nobody types them into a shell.</summary>
internal static class Secrets
{
    public static readonly Secret App = new()
    {
        Name = "app-secrets",
        Keys = ["database-url", "redis-url", "jwt-secret"],
        Store = new ExternalSecretStore { Name = "vault" },
    };

    public static readonly Secret Postgres = new()
    {
        Name = "postgres-credentials",
        Keys = ["password"],
        Store = new ExternalSecretStore { Name = "vault" },
    };

    public static readonly Secret BackupKey = new()
    {
        Name = "backup-key",
        Keys = ["backup-key"],
        Store = new ExternalSecretStore { Name = "vault" },
        Rotation = 90.Days,
    };

    public static readonly Secret Alertmanager = new()
    {
        Name = "alertmanager-secrets",
        Keys = ["slack-url", "on-call-url", "smtp-password"],
        Store = new ExternalSecretStore { Name = "vault" },
    };

    public static readonly IReadOnlyList<Secret> All = [App, Postgres, BackupKey, Alertmanager];
}
