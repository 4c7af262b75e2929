using ManifestKit.Languages.Databases;

namespace ManifestKit.Rendering;

/// <summary>What is known about each engine, so that a declaration need not say it.</summary>
internal static class DatabaseEngines
{
    /// <summary>The database with its engine's image, port, user, volume, environment and health check where it declares none.</summary>
    public static Database Complete(Database declared, Platform platform)
    {
        var engine = EngineOf(declared.Engine);
        var database = declared with
        {
            Image = declared.Image ?? new Image(declared.Source.File, declared.Source.Line) { Repository = engine.RepositoryOf(declared), Tag = declared.Version },
            Ports = declared.Ports.Count > 0 ? declared.Ports : [PortOf(declared)],
            Security = declared.Security ?? SecurityProfile.Hardened with { User = engine.UserOf(declared.Version), WritablePaths = engine.WritablePaths },
            SecretFiles = declared.Password is null || declared.SecretFiles.Any(f => f.Key == declared.Password)
                ? declared.SecretFiles
                : [new(declared.Source.File, declared.Source.Line) { Key = declared.Password, Variable = engine.PasswordVariable }, .. declared.SecretFiles],
            Volumes =
            [
                .. declared.Volumes.Any(v => v.MountPath == engine.DataFolder) ? (Volume[])[] : [DataVolume(declared, engine)],
                .. declared.Volumes,
                .. engine.SetupVolumes(declared),
            ],
        };

        return database with
        {
            Environment = engine.Environment(database, platform).With(declared.Environment),
            Command = declared.Command.Count > 0 ? declared.Command : engine.Command(database),
            Arguments = declared.Arguments.Count > 0 ? declared.Arguments : engine.Arguments(database),
            Readiness = Check(declared.Readiness, engine, database),
            Liveness = declared.Liveness is null ? null : Check(declared.Liveness, engine, database),
        };
    }

    private static Port PortOf(Database declared)
    {
        var port = DatabasePort.Of(declared.Engine.ToString())!;
        return new(declared.Source.File, declared.Source.Line) { Name = port.Name, Number = port.Number };
    }

    private static IDatabaseEngine EngineOf(DatabaseEngine engine) => engine switch
    {
        DatabaseEngine.PostgreSql => new PostgreSqlEngine(),
        DatabaseEngine.MongoDb => new MongoDbEngine(),
        DatabaseEngine.Redis => new RedisEngine(),
        _ => throw new ArgumentOutOfRangeException(nameof(engine)),
    };

    private static Volume DataVolume(Database database, IDatabaseEngine engine) => new(database.Source.File, database.Source.Line)
    {
        Name = "data",
        MountPath = engine.DataFolder,
        Content = database.Usage == DatabaseUsage.Cache ? new TemporaryVolume { Size = database.Storage } : new PersistentVolume { Size = database.Storage },
    };

    private static Probe Check(Probe? declared, IDatabaseEngine engine, Database database)
    {
        var probe = declared ?? new Probe(database.Source.File, database.Source.Line) { Period = 10.Seconds, Timeout = 5.Seconds, FailureThreshold = 5 };
        return probe.Http is not null || probe.Tcp || probe.Command.Count > 0 ? probe : probe with { Command = engine.HealthCommand(database) };
    }
}
