namespace ManifestKit;

/// <summary>A database, cache or broker.</summary>
public sealed record Database : VariedWorkload<Database>
{
    /// <summary>Declares a database.</summary>
    public Database([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The program: it decides image, port, health check and environment.</summary>
    public required DatabaseEngine Engine { get; init; }

    /// <summary>The image's tag, such as <c>16-alpine</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The database that is created. Default: the engine's.</summary>
    public Text? DatabaseName { get; init; }

    /// <summary>The user that is created. Default: the engine's.</summary>
    public Text? User { get; init; }

    /// <summary>The user's password. It reaches the container as a file.</summary>
    public SecretKey? Password { get; init; }

    /// <summary>The size of its disk, or of its memory file system if it is a cache; a Kubernetes quantity such as <c>20Gi</c>. Default: 10Gi.</summary>
    public string Storage { get; init; } = "10Gi";

    /// <summary>How many run, each with a disk of its own. Default: 1.</summary>
    public int Replicas { get; init; } = 1;

    /// <summary>How many must stay up while nodes are drained. Default: no guarantee.</summary>
    public Disruption? Disruption { get; init; }

    /// <summary>How pods are spread over nodes. Default: as the scheduler likes.</summary>
    public Placement? Placement { get; init; }

    /// <summary>Where it runs, when somebody else runs it. Default: it runs here.</summary>
    public ManagedDatabase? Managed { get; init; }

    /// <summary>What its data are for: decides whether they are kept.</summary>
    public DatabaseUsage Usage { get; init; } = DatabaseUsage.Primary;

    /// <summary>
    /// What is installed into a new PostgreSQL database, such as <c>pg_trgm</c>. <c>vector</c> takes the image of pgvector. Default: nothing.
    /// </summary>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createextension.html"/>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary>Settings of the engine's own configuration, such as <c>maxmemory</c>.</summary>
    public NameMap<string> Settings { get; init; } = new();
}
