using ManifestKit;
using static Stacks.CheckIn.CheckInStack;

namespace Stacks.CheckIn;

internal static class Apps
{
    // 001-D24: one question for the API's health, in Compose and in Kubernetes.
    private const string Liveness = "/api/v1/health/liveness";
    private const string Readiness = "/api/v1/health/readiness";

    public static readonly App Backend = new()
    {
        Name = "backend",
        Image = "ghcr.io/checkin/checkin-backend:1.0.0",
        Ports = [new() { Number = 3001 }],
        Environment =
        {
            ["NODE_ENV"] = "production",
            ["PORT"] = 3001,
            ["LOG_FORMAT"] = "json",
            ["FRONTEND_URL"] = "https://checkin.example",
            ["MONGODB_URI"] = Secrets.MongoDb["uri"],
            ["REDIS_URL"] = Secrets.Backend["redis-url"],
            ["JWT_SECRET"] = Secrets.Backend["jwt-secret"],
        },

        // 001-D21: it waits until they are healthy.
        DependsOn = [Databases.MongoDb, Databases.Redis],

        // 001-D03: never fewer than the three that are meant.
        Scaling = new() { Min = 3, Max = 10, CpuPercent = 70, MemoryPercent = 80 },
        Disruption = new() { MinAvailable = 1 },
        Placement = new(),
        Liveness = new() { Http = Liveness, InitialDelay = 30.Seconds, Period = 10.Seconds },
        Readiness = new() { Http = Readiness, InitialDelay = 10.Seconds, Period = 5.Seconds },
        Startup = new() { Http = Readiness, Period = 5.Seconds, FailureThreshold = 30 },
        DrainDelay = 5.Seconds,

        // 001-D08: one target a pod, by the port's name, with namespace and pod.
        Metrics = new() { Job = "backend-api" },
        Resources = new() { CpuRequest = "200m", CpuLimit = "500m", MemoryRequest = "256Mi", MemoryLimit = "512Mi" },
        Variations =
        {
            [Staging] = backend => backend with
            {
                Environment = backend.Environment.With("FRONTEND_URL", "https://staging.checkin.example"),
                Scaling = backend.Scaling! with { Min = 2, Max = 4 },
            },
            [Development] = backend => backend with
            {
                Build = new()
                {
                    Context = "../../../",
                    Dockerfile = "infrastructure/docker/backend.Dockerfile",
                    Watch = [new() { Path = "../../../backend/src", Action = WatchAction.Sync, Target = "/app/src" }],
                },
                Ports = [new() { Number = 3001, Exposure = Exposure.Loopback }],
                Environment = new()
                {
                    ["NODE_ENV"] = "development",
                    ["PORT"] = 3001,
                    ["FRONTEND_URL"] = "http://localhost:3000",
                    ["MONGODB_URI"] = $"mongodb://{Databases.MongoDb}:27017/checkin?replicaSet=rs0",
                    ["REDIS_URL"] = $"redis://{Databases.Redis}:6379",
                },
                SecretFiles = [new() { Key = Secrets.LocalJwt["jwt-secret"], Variable = "JWT_SECRET_FILE" }],

                // 001-D23: node is in the image, curl is not.
                Readiness = new()
                {
                    Http = Readiness,
                    Tool = HttpProbeTool.Node,
                    InitialDelay = 30.Seconds,
                    Period = 30.Seconds,
                    Timeout = 10.Seconds,
                    FailureThreshold = 5,
                },
            },
        },
    };

    public static readonly App Frontend = new()
    {
        Name = "frontend",
        Image = "ghcr.io/checkin/checkin-frontend:1.0.0",
        Ports = [new() { Number = 3000 }],
        Environment = { ["NODE_ENV"] = "production" },
        DependsOn = [Backend],
        Replicas = 2,
        Disruption = new() { MinAvailable = 1 },
        Placement = new(),
        Liveness = new() { Http = "/", InitialDelay = 30.Seconds, Period = 10.Seconds },
        Readiness = new() { Http = "/", InitialDelay = 5.Seconds, Period = 5.Seconds, Tool = HttpProbeTool.Node },
        Security = SecurityProfile.Hardened with { WritablePaths = ["/tmp", "/app/.next/cache"] },
        Resources = new() { CpuRequest = "100m", CpuLimit = "300m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
        Variations =
        {
            [Development] = frontend => frontend with
            {
                Build = new()
                {
                    Context = "../../../",
                    Dockerfile = "infrastructure/docker/frontend.Dockerfile",
                    Arguments = { ["NEXT_PUBLIC_API_URL"] = "http://localhost:3001/api/v1" },
                    Watch = [new() { Path = "../../../frontend/src", Action = WatchAction.Sync, Target = "/app/src" }],
                },
                Replicas = 1,
                Ports = [new() { Number = 3000, Exposure = Exposure.Loopback }],
                Readiness = frontend.Readiness! with { Period = 30.Seconds, Timeout = 10.Seconds },
            },
        },
    };

    // 001-D20: for programs of this machine, with a password, and only when somebody asks for it: --profile tools.
    public static readonly App MongoExpress = new()
    {
        Name = "mongo-express",
        OnlyIn = [Development],
        Profiles = ["tools"],
        Image = "mongo-express:1.0.2-20-alpine3.19",
        Ports = [new() { Number = 8081, Exposure = Exposure.Loopback }],
        Environment =
        {
            ["ME_CONFIG_MONGODB_URL"] = $"mongodb://{Databases.MongoDb}:27017/?replicaSet=rs0",
            ["ME_CONFIG_BASICAUTH_ENABLED"] = true,
            ["ME_CONFIG_BASICAUTH_USERNAME"] = "admin",
        },
        SecretFiles = [new() { Key = Secrets.LocalMongoExpress["mongo-express-password"], Variable = "ME_CONFIG_BASICAUTH_PASSWORD_FILE" }],
        DependsOn = [Databases.MongoDb],
        Readiness = new() { Http = "/status", Period = 30.Seconds, Timeout = 10.Seconds },
        Resources = new() { CpuRequest = "50m", CpuLimit = "250m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
    };
}
