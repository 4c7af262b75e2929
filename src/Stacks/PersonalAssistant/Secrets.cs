using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>
/// 002-D05, 002-D06, 002-D07: passwords, keys and tokens are files of the host, a folder an environment; no variable holds one.
/// </summary>
internal static class Secrets
{
    public static readonly SecretKey DbPassword = InFile("db_password");
    public static readonly SecretKey RedisPassword = InFile("redis_password");
    public static readonly SecretKey OAuthEncryptionKey = InFile("oauth_encryption_key", 90.Days);
    public static readonly SecretKey GoogleClientSecret = InFile("google_client_secret");
    public static readonly SecretKey MicrosoftClientSecret = InFile("microsoft_client_secret");
    public static readonly SecretKey NotionClientSecret = InFile("notion_client_secret");
    public static readonly SecretKey YouTubeClientSecret = InFile("youtube_client_secret");
    public static readonly SecretKey GeminiApiKey = InFile("gemini_api_key");
    public static readonly SecretKey TwilioAuthToken = InFile("twilio_auth_token");
    public static readonly SecretKey GrafanaAdminPassword = InFile("grafana_admin_password");
    public static readonly SecretKey SlackUrl = InFile("slack_url");
    public static readonly SecretKey PagerDutyKey = InFile("pagerduty_key");
    public static readonly SecretKey AgeKey = InFile("age_key");

    public static IReadOnlyList<Secret> All =>
    [
        DbPassword.Secret, RedisPassword.Secret, OAuthEncryptionKey.Secret, GoogleClientSecret.Secret, MicrosoftClientSecret.Secret,
        NotionClientSecret.Secret, YouTubeClientSecret.Secret, GeminiApiKey.Secret, TwilioAuthToken.Secret, GrafanaAdminPassword.Secret,
        SlackUrl.Secret, PagerDutyKey.Secret, AgeKey.Secret,
    ];

    /// <summary>The folder of all environments' secrets, in the checkout and outside of what is committed.</summary>
    public const string Folder = "../../../secrets";

    private static SecretKey InFile(string name, Duration? rotation = null)
    {
        Secret secret = new()
        {
            Name = name,
            Keys = [$"{name}.txt"],
            Store = new FileStore { Folder = Folder, PerEnvironment = true },
            Rotation = rotation,
        };
        return secret[$"{name}.txt"];
    }
}
