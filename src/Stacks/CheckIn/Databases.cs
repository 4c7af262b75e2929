using ManifestKit;
using static Stacks.CheckIn.CheckInStack;

namespace Stacks.CheckIn;

internal static class Databases
{
    private const string ReplicaSet = "rs0";

    // mongod refuses a key that others may read, as in a mounted file.
    private const string StartMember =
        "install -m 400 /run/secrets/mongodb-credentials-keyfile /tmp/keyfile && exec docker-entrypoint.sh mongod --replSet rs0 --bind_ip_all --keyFile /tmp/keyfile";

    private const string StartAlone = """try { rs.status().ok || quit(1) } catch { rs.initiate({ _id: "rs0", members: [{ _id: 0, host: "mongodb:27017" }] }).ok || quit(1) }""";

    private const string Form =
        """
        const members = [0, 1, 2].map(i => ({ _id: i, host: `mongodb-${i}.mongodb:27017` }));
        try { rs.status() } catch { rs.initiate({ _id: "rs0", members }) }

        """;

    public static readonly Database MongoDb = new()
    {
        Name = "mongodb",
        Engine = DatabaseEngine.MongoDb,
        Version = "7.0",
        User = "root",
        Password = Secrets.MongoDb["password"],
        SecretFiles = [new() { Key = Secrets.MongoDb["password"], Variable = "MONGO_INITDB_ROOT_PASSWORD_FILE" }, new() { Key = Secrets.MongoDb["keyfile"] }],

        // 001-D07: the members know their set and each other; FormReplicaSet makes it one.
        Command = ["sh", "-ec", StartMember],
        Replicas = 3,

        // 001-D06: a disk for each member, from the template of the StatefulSet.
        Storage = "20Gi",

        // 001-D05: two of three members are a majority.
        Disruption = new() { MinAvailable = 2 },
        Placement = new() { Spread = Spread.Required },
        Resources = new() { CpuRequest = "250m", CpuLimit = "1", MemoryRequest = "512Mi", MemoryLimit = "1Gi" },
        Variations =
        {
            [Development] = mongodb => mongodb with
            {
                Replicas = 1,
                User = null,
                Password = null,
                SecretFiles = [],

                // 001-D25: a set of one member, so that transactions work as they do in production.
                Command = [],
                Arguments = ["mongod", "--replSet", ReplicaSet, "--bind_ip_all"],
                Readiness = new() { Command = ["mongosh", "--quiet", "--eval", StartAlone], Period = 10.Seconds, Timeout = 10.Seconds, FailureThreshold = 5 },

                // 001-D19, 001-D20: a list, and for programs of this machine only.
                Ports = [new() { Name = "mongodb", Number = 27017, Exposure = Exposure.Loopback }],
                Volumes = [new() { Name = "mongodb_data", MountPath = "/data/db", Content = new PersistentVolume { Size = "5Gi" } }],
            },
        },
    };

    // 001-D07: makes the members one set, as soon as all of them are found; a later release finds that there is nothing to do.
    public static readonly OneShotJob FormReplicaSet = new()
    {
        Name = "mongodb-form-replica-set",
        OnlyIn = Clusters,
        Deadline = 10.Minutes,
        Image = "mongo:7.0",
        Command = ["sh", "-ec", "until getent hosts mongodb-0.mongodb mongodb-1.mongodb mongodb-2.mongodb; do sleep 5; done; mongosh --quiet --host mongodb-0.mongodb --username root --password \"$(cat /run/secrets/mongodb-credentials-password)\" --authenticationDatabase admin --file /scripts/form.js"],
        Environment = { ["HOME"] = "/tmp" },
        SecretFiles = [new() { Key = Secrets.MongoDb["password"] }],
        Volumes = [new() { Name = "scripts", MountPath = "/scripts", Content = new ConfigFiles { Files = { ["form.js"] = Form } }, ReadOnly = true }],
        DependsOn = [MongoDb],
        Resources = new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
    };

    public static readonly Database Redis = new()
    {
        Name = "redis",
        Engine = DatabaseEngine.Redis,
        Version = "7-alpine",
        Usage = DatabaseUsage.Cache,
        Storage = "256Mi",
        Password = Secrets.Redis["password"],
        Settings = { ["maxmemory"] = "200mb", ["maxmemory-policy"] = "allkeys-lru" },
        Resources = new() { CpuRequest = "50m", CpuLimit = "250m", MemoryRequest = "256Mi", MemoryLimit = "320Mi" },
        Variations =
        {
            [Development] = redis => redis with
            {
                Password = null,
                Ports = [new() { Name = "redis", Number = 6379, Exposure = Exposure.Loopback }],
            },
        },
    };
}
