using ManifestKit;

namespace Stacks.Optim;

/// <summary>000-D25: fetched from the store by the External Secrets operator; a manifest holds no value, not even an encoded one.</summary>
internal static class Secrets
{
    public static readonly Secret Database = new() { Name = "database-secret", Keys = ["url", "password"], Store = Store("optim/database") };

    public static readonly Secret Redis = new() { Name = "redis-secret", Keys = ["url"], Store = Store("optim/redis") };

    public static readonly Secret Sentry = new() { Name = "sentry-secret", Keys = ["dsn"], Store = Store("optim/sentry") };

    public static readonly Secret Alertmanager = new() { Name = "alertmanager-secret", Keys = ["slack-url"], Store = Store("optim/alertmanager") };

    public static readonly IReadOnlyList<Secret> All = [Database, Redis, Sentry, Alertmanager];

    private static ExternalSecretStore Store(string path) => new() { Name = "aws-secrets-manager", Path = path };
}
