namespace ManifestKit;

/// <summary>The program behind a database.</summary>
public enum DatabaseEngine
{
    /// <summary>PostgreSQL.</summary>
    PostgreSql,

    /// <summary>MongoDB.</summary>
    MongoDb,

    /// <summary>Redis.</summary>
    Redis,
}
