namespace ManifestKit.Rendering;

/// <summary>PostgreSQL, by its official image.</summary>
/// <seealso href="https://hub.docker.com/_/postgres"/>
internal sealed class PostgreSqlEngine : IDatabaseEngine
{
    /// <remarks>The official image has no pgvector.</remarks>
    public string RepositoryOf(Database database) => database.Extensions.Contains("vector") ? "pgvector/pgvector" : "postgres";

    public string DataFolder => "/var/lib/postgresql/data";

    public IReadOnlyList<string> WritablePaths => ["/tmp", "/var/run/postgresql"];

    public string PasswordVariable => "POSTGRES_PASSWORD_FILE";

    public int UserOf(string version) => version.Contains("alpine", StringComparison.Ordinal) ? 70 : 999;

    public NameMap<Text> Environment(Database database, Platform platform)
    {
        var variables = new NameMap<Text>();
        if (database.DatabaseName is { } name)
            variables["POSTGRES_DB"] = name;
        if (database.User is { } user)
            variables["POSTGRES_USER"] = user;

        // A file system of its own has a folder lost+found, which initdb refuses beside its data.
        if (platform == Platform.Kubernetes)
            variables["PGDATA"] = $"{DataFolder}/pgdata";
        return variables;
    }

    public IReadOnlyList<Volume> SetupVolumes(Database database) => database.Extensions.Count == 0 ? [] :
    [
        new(database.Source.File, database.Source.Line)
        {
            Name = "setup",
            MountPath = "/docker-entrypoint-initdb.d",
            Content = new ConfigFiles
            {
                Files = { ["extensions.sql"] = string.Concat(database.Extensions.Select(name => $"CREATE EXTENSION IF NOT EXISTS \"{name}\";\n")) },
            },
            ReadOnly = true,
        },
    ];

    public IReadOnlyList<Text> Command(Database database) => [];

    public IReadOnlyList<Text> Arguments(Database database) =>
        database.Settings.Count == 0 ? [] : ["postgres", .. database.Settings.SelectMany(s => (Text[])["-c", $"{s.Key}={s.Value}"])];

    public IReadOnlyList<Text> HealthCommand(Database database) =>
        ["pg_isready", "-U", database.User ?? "postgres", "-d", database.DatabaseName ?? database.User ?? "postgres"];
}
