namespace ManifestKit.Rendering;

/// <summary>MongoDB, by its official image.</summary>
/// <seealso href="https://hub.docker.com/_/mongo"/>
internal sealed class MongoDbEngine : IDatabaseEngine
{
    public string RepositoryOf(Database database) => "mongo";

    public string DataFolder => "/data/db";

    public IReadOnlyList<string> WritablePaths => ["/tmp", "/data/configdb"];

    public string PasswordVariable => "MONGO_INITDB_ROOT_PASSWORD_FILE";

    public int UserOf(string version) => 999;

    public NameMap<Text> Environment(Database database, Platform platform)
    {
        var variables = new NameMap<Text>();
        if (database.User is { } user)
            variables["MONGO_INITDB_ROOT_USERNAME"] = user;
        if (database.DatabaseName is { } name)
            variables["MONGO_INITDB_DATABASE"] = name;
        return variables;
    }

    public IReadOnlyList<Volume> SetupVolumes(Database database) => [];

    public IReadOnlyList<Text> Command(Database database) => [];

    public IReadOnlyList<Text> Arguments(Database database) =>
        database.Settings.Count == 0 ? [] : ["mongod", .. database.Settings.SelectMany(s => (Text[])[$"--{s.Key}", s.Value])];

    public IReadOnlyList<Text> HealthCommand(Database database) => ["mongosh", "--quiet", "--eval", "db.adminCommand('ping').ok || quit(1)"];
}
