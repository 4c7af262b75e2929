using ManifestKit;

namespace Stacks.Maicivy;

/// <summary>What the server's <c>.env</c> file gives.</summary>
internal static class Variables
{
    public static readonly Variable Env = new() { Name = "ENV", Default = "production", Example = "production", Description = "The environment's name, for the backend" };
    public static readonly Variable PostgresDb = new() { Name = "POSTGRES_DB", Example = "maicivy" };
    public static readonly Variable PostgresUser = new() { Name = "POSTGRES_USER", Example = "maicivy" };
    public static readonly Variable PostgresPassword = new() { Name = "POSTGRES_PASSWORD", Example = "CHANGE_ME_STRONG_PASSWORD_HERE" };
    public static readonly Variable RedisPassword = new() { Name = "REDIS_PASSWORD", Example = "CHANGE_ME_STRONG_PASSWORD_HERE" };
    public static readonly Variable ClaudeApiKey = new() { Name = "CLAUDE_API_KEY", Example = "sk-ant-xxxxx" };
    public static readonly Variable OpenAiApiKey = new() { Name = "OPENAI_API_KEY", Example = "sk-xxxxx" };
    public static readonly Variable PublicApiUrl = new() { Name = "NEXT_PUBLIC_API_URL", Example = "https://maicivy.com/api" };
    public static readonly Variable PublicWebSocketUrl = new() { Name = "NEXT_PUBLIC_WS_URL", Example = "wss://maicivy.com/ws" };
    public static readonly Variable FrontendUrl = new() { Name = "FRONTEND_URL", Example = "https://maicivy.com" };
    public static readonly Variable GrafanaAdminUser = new() { Name = "GRAFANA_ADMIN_USER", Example = "admin" };
    public static readonly Variable GrafanaAdminPassword = new() { Name = "GRAFANA_ADMIN_PASSWORD", Example = "CHANGE_ME_STRONG_PASSWORD_HERE" };
    public static readonly Variable DockerRegistry = new() { Name = "DOCKER_REGISTRY", Example = "ghcr.io/username" };
    public static readonly Variable SmtpPassword = new() { Name = "SMTP_PASSWORD", Example = "CHANGE_ME", Description = "For the alerts' e-mail" };

    // 004-D32: a version of one's own instead of latest, so that there is something to roll back to.
    public static readonly Variable Version = new() { Name = "MAICIVY_VERSION", Example = "1.0.0", Description = "The version of backend and frontend" };
}
