using ManifestKit;

namespace Stacks.CheckIn;

/// <summary>001-D26: fetched from the store by the External Secrets operator; none is in the repository. 001-D27: nobody else makes them.</summary>
internal static class Secrets
{
    public static readonly Secret MongoDb = new() { Name = "mongodb-credentials", Keys = ["password", "keyfile", "uri", "exporter-uri"], Store = Store("checkin/mongodb") };
    public static readonly Secret Redis = new() { Name = "redis-credentials", Keys = ["password"], Store = Store("checkin/redis") };
    public static readonly Secret Backend = new() { Name = "backend-secrets", Keys = ["jwt-secret", "redis-url"], Store = Store("checkin/backend") };
    public static readonly Secret Alertmanager = new() { Name = "alertmanager-secrets", Keys = ["slack-url", "smtp-password"], Store = Store("checkin/alertmanager") };

    // On a developer's machine they are files, outside of what is committed.
    public static readonly Secret LocalJwt = Local("jwt-secret");
    public static readonly Secret LocalMongoExpress = Local("mongo-express-password");

    public static readonly IReadOnlyList<Secret> All = [MongoDb, Redis, Backend, Alertmanager, LocalJwt, LocalMongoExpress];

    private static Secret Local(string name) => new() { Name = name, Keys = [name], Store = new FileStore { Folder = "../../../secrets" } };

    private static ExternalSecretStore Store(string path) => new() { Name = "vault", Path = path };
}
