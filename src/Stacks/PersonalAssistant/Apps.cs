using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>The assistant's own programs: 002-D02, all of them in the base, so that environments only vary them.</summary>
internal static class Apps
{
    public static readonly App OAuthManager = new()
    {
        // 002-D15: the document's oauth_manager is no host name.
        Name = "oauth-manager",
        Image = Own("oauth-manager"),
        Build = new() { Context = "../../../oauth-manager" },
        Ports = [new() { Number = 8002 }],
        Environment =
        {
            ["ENVIRONMENT"] = "production",
            ["OAUTH_DB_URL"] = $"postgresql://{Variables.PostgresUser}@{Databases.Postgres}:5432/{Variables.PostgresDb}",

            // 002-D20: a Redis database of its own.
            ["OAUTH_REDIS_URL"] = $"redis://{Databases.Redis}:6379/1",
            ["GOOGLE_CLIENT_ID"] = Variables.GoogleClientId,
            ["MICROSOFT_CLIENT_ID"] = Variables.MicrosoftClientId,
            ["NOTION_CLIENT_ID"] = Variables.NotionClientId,
            ["YOUTUBE_CLIENT_ID"] = Variables.YouTubeClientId,
        },
        SecretFiles =
        [
            new() { Key = Secrets.OAuthEncryptionKey, Variable = "OAUTH_ENCRYPTION_KEY_FILE" },
            new() { Key = Secrets.DbPassword, Variable = "OAUTH_DB_PASSWORD_FILE" },
            new() { Key = Secrets.RedisPassword, Variable = "OAUTH_REDIS_PASSWORD_FILE" },
            new() { Key = Secrets.GoogleClientSecret, Variable = "GOOGLE_CLIENT_SECRET_FILE" },
            new() { Key = Secrets.MicrosoftClientSecret, Variable = "MICROSOFT_CLIENT_SECRET_FILE" },
            new() { Key = Secrets.NotionClientSecret, Variable = "NOTION_CLIENT_SECRET_FILE" },
            new() { Key = Secrets.YouTubeClientSecret, Variable = "YOUTUBE_CLIENT_SECRET_FILE" },
        ],
        DependsOn = [Databases.Postgres, Databases.Redis],
        Readiness = Health,
        Metrics = new(),
        Zones = [Zones.Applications, Zones.Data],
        Resources = Medium,
        Logging = Logs.Rotated,
        Variations =
        {
            [Environments.Development] = Watched("oauth-manager"),
            [Environments.Staging] = In(Environments.Staging),
        },
    };

    public static readonly App Api = new()
    {
        Name = "api",
        Image = Own("api"),
        Build = new() { Context = "../../../api" },
        Ports = [new() { Number = 8000 }],
        Environment =
        {
            ["ENVIRONMENT"] = "production",
            ["DEBUG"] = false,
            ["LOG_LEVEL"] = "WARNING",
            ["DATABASE_URL"] = $"postgresql://{Variables.PostgresUser}@{Databases.Postgres}:5432/{Variables.PostgresDb}",
            ["REDIS_URL"] = $"redis://{Databases.Redis}:6379/0",
            ["OAUTH_MANAGER_URL"] = $"http://{OAuthManager}:8002",
            ["AUTH_ROLES"] = "user,premium,administrator",
            ["AUTH_MFA"] = "required",
            ["TWILIO_ACCOUNT_SID"] = Variables.TwilioAccountSid,
        },
        SecretFiles =
        [
            new() { Key = Secrets.DbPassword, Variable = "DATABASE_PASSWORD_FILE" },
            new() { Key = Secrets.RedisPassword, Variable = "REDIS_PASSWORD_FILE" },
            new() { Key = Secrets.TwilioAuthToken, Variable = "TWILIO_AUTH_TOKEN_FILE" },
        ],
        DependsOn = [Databases.Postgres, Databases.Redis, OAuthManager],
        Readiness = Health,
        Metrics = new() { Labels = { ["kind"] = "business" } },
        Zones = [Zones.Applications, Zones.Data],
        Resources = Medium,
        Logging = Logs.Rotated,
        Variations =
        {
            [Environments.Development] = api => Watched("api")(api) with
            {
                Ports = [new() { Number = 8000, Exposure = Exposure.Loopback }],
                Environment = api.Environment.Of(Environments.Development).With("DEBUG", true).With("LOG_LEVEL", "DEBUG"),
            },
            [Environments.Staging] = api => api with { Environment = api.Environment.Of(Environments.Staging).With("LOG_LEVEL", "INFO") },

            // 002-D16: one host has no high availability; two of them carry on while one starts again.
            [Environments.Production] = api => api with { Replicas = 2 },
        },
    };

    public static readonly App Agent = new()
    {
        Name = "agent",
        Image = Own("agent"),
        Build = new() { Context = "../../../agent" },
        Ports = [new() { Number = 8001 }],
        Environment =
        {
            ["ENVIRONMENT"] = "production",
            ["DATABASE_URL"] = $"postgresql://{Variables.PostgresUser}@{Databases.Postgres}:5432/{Variables.PostgresDb}",
            ["OAUTH_MANAGER_URL"] = $"http://{OAuthManager}:8002",
        },
        SecretFiles =
        [
            new() { Key = Secrets.DbPassword, Variable = "DATABASE_PASSWORD_FILE" },
            new() { Key = Secrets.GeminiApiKey, Variable = "GEMINI_API_KEY_FILE" },
        ],
        DependsOn = [Databases.Postgres, OAuthManager],
        Readiness = Health,
        Metrics = new(),
        Zones = [Zones.Applications, Zones.Data],
        Resources = Medium,
        Logging = Logs.Rotated,
        Variations =
        {
            [Environments.Development] = Watched("agent"),
            [Environments.Staging] = In(Environments.Staging),
        },
    };

    public static readonly App Worker = new()
    {
        Name = "worker",
        Image = Own("api"),
        Command = ["celery", "-A", "app.worker", "worker", "--loglevel=INFO"],
        Environment = Api.Environment,
        SecretFiles = Api.SecretFiles,
        DependsOn = [Databases.Postgres, Databases.Redis, OAuthManager],
        Readiness = new() { Command = ["celery", "-A", "app.worker", "inspect", "ping"], Period = 60.Seconds, Timeout = 30.Seconds, FailureThreshold = 3 },
        Zones = [Zones.Applications, Zones.Data],
        Resources = Medium,
        Logging = Logs.Rotated,
        GracePeriod = 60.Seconds,
        Variations =
        {
            [Environments.Development] = In(Environments.Development),
            [Environments.Staging] = In(Environments.Staging),
        },
    };

    /// <summary>The integration tests of staging: <c>docker compose --profile tests run --rm tests</c>.</summary>
    public static readonly OneShotJob Tests = new()
    {
        Name = "tests",
        Image = Own("tests"),
        Profiles = ["tests"],
        OnlyIn = [Environments.Staging],
        Environment = { ["API_URL"] = $"http://{Api}:8000" },
        DependsOn = [Api],
        Zones = [Zones.Applications],
        Resources = Medium,
        Logging = Logs.Rotated,
    };

    // 002-D11: every program says whether it is well, and others wait for that.
    private static Probe Health => new() { Http = "/health", Period = 30.Seconds, Timeout = 5.Seconds, FailureThreshold = 3, Tool = HttpProbeTool.Curl };

    private static Resources Medium => new() { CpuRequest = "250m", CpuLimit = "1", MemoryRequest = "256Mi", MemoryLimit = "512Mi" };

    private static Image Own(string name) => new() { Repository = $"personal-assistant/{name}", Tag = Variables.Version };

    private static Func<App, App> In(DeploymentEnvironment environment) =>
        app => app with { Environment = app.Environment.Of(environment) };

    /// <summary>In development the program sees each change of its source at once.</summary>
    private static Func<App, App> Watched(string folder) => app => In(Environments.Development)(app) with
    {
        Build = app.Build! with
        {
            Watch =
            [
                new() { Path = $"../../../{folder}/app", Action = WatchAction.SyncAndRestart, Target = "/app/app", Ignore = ["__pycache__/"] },
                new() { Path = $"../../../{folder}/requirements.txt", Action = WatchAction.Rebuild },
            ],
        },
    };
}
