namespace ManifestKit.Rendering;

/// <summary>Redis, by its official image. Its password stands in no command line: it is read from its file when the container starts.</summary>
/// <seealso href="https://hub.docker.com/_/redis"/>
internal sealed class RedisEngine : IDatabaseEngine
{
    public string RepositoryOf(Database database) => "redis";

    public string DataFolder => "/data";

    public IReadOnlyList<string> WritablePaths => ["/tmp"];

    public string? PasswordVariable => null;

    public int UserOf(string version) => 999;

    public NameMap<Text> Environment(Database database, Platform platform) => new();

    public IReadOnlyList<Volume> SetupVolumes(Database database) => [];

    public IReadOnlyList<Text> Command(Database database)
    {
        if (PasswordFile(database) is not { } file)
            return [];
        var options = string.Concat(database.Settings.Select(s => $" --{s.Key} {s.Value}"));
        return ["sh", "-c", $"umask 077; printf 'requirepass %s\\n' \"$(cat {file})\" > /tmp/redis.conf; exec redis-server /tmp/redis.conf{options}"];
    }

    public IReadOnlyList<Text> Arguments(Database database) => database.Settings.Count == 0 || database.Password is not null
        ? []
        : ["redis-server", .. database.Settings.SelectMany(s => (Text[])[$"--{s.Key}", s.Value])];

    public IReadOnlyList<Text> HealthCommand(Database database) => PasswordFile(database) is { } file
        ? ["sh", "-c", $"REDISCLI_AUTH=\"$(cat {file})\" redis-cli ping | grep -q PONG"]
        : ["sh", "-c", "redis-cli ping | grep -q PONG"];

    private static string? PasswordFile(Database database) =>
        database.Password is null ? null : database.SecretFiles.First(f => f.Key == database.Password).EffectivePath;
}
