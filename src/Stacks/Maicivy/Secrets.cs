using ManifestKit;

namespace Stacks.Maicivy;

/// <summary>004-D31: passwords and keys reach the containers as files, never as environment variables.</summary>
internal static class Secrets
{
    public static readonly Secret PostgresPassword = FromVariable("postgres-password", Variables.PostgresPassword);
    public static readonly Secret RedisPassword = FromVariable("redis-password", Variables.RedisPassword);
    public static readonly Secret ClaudeApiKey = FromVariable("claude-api-key", Variables.ClaudeApiKey);
    public static readonly Secret OpenAiApiKey = FromVariable("openai-api-key", Variables.OpenAiApiKey);
    public static readonly Secret GrafanaAdminPassword = FromVariable("grafana-admin-password", Variables.GrafanaAdminPassword);
    public static readonly Secret SmtpPassword = FromVariable("smtp-password", Variables.SmtpPassword);

    public static readonly IReadOnlyList<Secret> All = [PostgresPassword, RedisPassword, ClaudeApiKey, OpenAiApiKey, GrafanaAdminPassword, SmtpPassword];

    public static SecretKey Value(this Secret secret) => secret["value"];

    private static Secret FromVariable(string name, Variable variable) => new()
    {
        Name = name,
        Keys = ["value"],
        Store = new VariableStore { Variables = new() { ["value"] = variable } },
    };
}
