using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>What each host's <c>.env</c> file gives. 002-D07: no secret is among them.</summary>
internal static class Variables
{
    // 002-D10: a version of one's own instead of latest.
    public static readonly Variable Version = new() { Name = "ASSISTANT_VERSION", Example = "1.0.0", Description = "The version of the assistant's own images" };

    public static readonly Variable PostgresDb = PerEnvironment("POSTGRES_DB", "personal_assistant_dev", "personal_assistant_stage", "personal_assistant_prod");
    public static readonly Variable PostgresUser = PerEnvironment("POSTGRES_USER", "dev_user", "stage_user", "prod_user");

    // 002-D08: given by the file itself, and read by the OAuth manager.
    public static readonly Variable GoogleClientId = ClientId("GOOGLE");
    public static readonly Variable MicrosoftClientId = ClientId("MICROSOFT");
    public static readonly Variable NotionClientId = ClientId("NOTION");
    public static readonly Variable YouTubeClientId = ClientId("YOUTUBE");
    public static readonly Variable TwilioAccountSid = new() { Name = "TWILIO_ACCOUNT_SID", Example = "ACxxxxxxxx" };

    public static readonly Variable NginxPortHttp = new() { Name = "NGINX_PORT_HTTP", Example = "80" };
    public static readonly Variable NginxPortHttps = new() { Name = "NGINX_PORT_HTTPS", Example = "443" };
    public static readonly Variable PrometheusPort = new() { Name = "PROMETHEUS_PORT", Example = "9090" };
    public static readonly Variable GrafanaPort = new() { Name = "GRAFANA_PORT", Example = "3000" };
    public static readonly Variable LokiPort = new() { Name = "LOKI_PORT", Example = "3100" };

    private static Variable ClientId(string provider) => new() { Name = $"{provider}_CLIENT_ID", Example = "CHANGE_ME" };

    private static Variable PerEnvironment(string name, string development, string staging, string production) => new()
    {
        Name = name,
        Example = production,
        Examples = { [Environments.Development.Name] = development, [Environments.Staging.Name] = staging },
    };
}
