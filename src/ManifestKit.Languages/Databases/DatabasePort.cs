namespace ManifestKit.Languages.Databases;

/// <summary>The port that a database program listens on as it comes.</summary>
/// <param name="Name">The name that it has where none is declared.</param>
/// <param name="Number">The number.</param>
/// <seealso href="https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml"/>
public sealed record DatabasePort(string Name, int Number)
{
    /// <summary>The port of an engine, by the name of its member of <c>DatabaseEngine</c>; null if it is not known.</summary>
    /// <param name="engine">Such as <c>PostgreSql</c>.</param>
    public static DatabasePort? Of(string? engine) => engine switch
    {
        "PostgreSql" => new("postgres", 5432),
        "MongoDb" => new("mongodb", 27017),
        "Redis" => new("redis", 6379),
        _ => null,
    };
}
