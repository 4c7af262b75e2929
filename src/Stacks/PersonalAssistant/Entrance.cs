using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>nginx in front of the API, the agent and the OAuth manager, and the certificates that it serves with.</summary>
internal static class Entrance
{
    public const int StatusPort = 8081;

    private const string CertificateFolder = "/etc/letsencrypt";
    private const string ChallengeFolder = "/var/www/certbot";

    public static readonly App Nginx = new()
    {
        Name = "nginx",
        Image = "nginx:1.28-alpine",

        // 002-D21: it reads renewed certificates without being started again.
        Command = ["sh", "-c", "(while sleep 6h; do nginx -s reload; done) & exec nginx -g 'daemon off;'"],
        Ports =
        [
            new() { Name = "http", Number = 80, Exposure = Exposure.Public, HostPortVariable = Variables.NginxPortHttp },
            new() { Name = "https", Number = 443, Exposure = Exposure.Public, HostPortVariable = Variables.NginxPortHttps },
        ],
        Volumes =
        [
            // 002-D13: nothing here is nginx's to change.
            new() { Name = "nginx-main", MountPath = "/etc/nginx/nginx.conf", Content = new RenderedFiles(RenderedOutput.NginxMain), ReadOnly = true },
            new() { Name = "nginx-sites", MountPath = "/etc/nginx/conf.d", Content = new RenderedFiles(RenderedOutput.NginxSites), ReadOnly = true },
            new() { Name = "letsencrypt", MountPath = CertificateFolder, Content = new PersistentVolume(), ReadOnly = true },
            new() { Name = "challenges", MountPath = ChallengeFolder, Content = new PersistentVolume(), ReadOnly = true },
            new() { Name = "nginx_logs", MountPath = "/var/log/nginx", Content = new PersistentVolume() },
        ],
        DependsOn = [Apps.Api, Apps.Agent, Apps.OAuthManager],
        Readiness = new() { Command = ["nginx", "-t", "-q"], Period = 30.Seconds, Timeout = 10.Seconds },
        Security = new()
        {
            User = null,
            RunAsNonRoot = false,
            WritablePaths = ["/tmp", "/var/cache/nginx", "/run"],
            AddCapabilities = ["CHOWN", "NET_BIND_SERVICE", "SETGID", "SETUID"],
        },
        Zones = [Zones.Dmz, Zones.Applications],
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" },
        Logging = Logs.Rotated,
        Variations =
        {
            [Environments.Development] = nginx => nginx with
            {
                Ports = [new() { Number = 80, HostPort = 8080, Exposure = Exposure.Loopback, HostPortVariable = Variables.NginxPortHttp }],
            },
        },
    };

    /// <summary>002-D21: renews what is due, twice a day. The first certificate is asked for by hand, once.</summary>
    public static readonly App Certbot = new()
    {
        Name = "certbot",
        Image = "certbot/certbot:v4.0.0",
        OnlyIn = [Environments.Staging, Environments.Production],
        Command = ["sh", "-c", $"trap exit TERM; while :; do certbot renew --quiet --webroot --webroot-path {ChallengeFolder}; sleep 12h & wait $!; done"],
        Volumes =
        [
            new() { Name = "letsencrypt", MountPath = CertificateFolder, Content = new PersistentVolume() },
            new() { Name = "challenges", MountPath = ChallengeFolder, Content = new PersistentVolume() },
        ],
        Readiness = new() { Command = ["test", "-d", $"{CertificateFolder}/live"], Period = 60.Seconds, Timeout = 5.Seconds },
        Security = new() { User = 0, RunAsNonRoot = false, WritablePaths = ["/tmp", "/var/log/letsencrypt", "/var/lib/letsencrypt"] },
        Zones = [Zones.Dmz],
        Resources = new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" },
        Logging = Logs.Rotated,
    };

    public static Gateway Gateway => new()
    {
        Name = "entrance",
        Controller = GatewayController.Nginx,
        Server = Nginx,
        StatusPort = StatusPort,
        Sites = [Site("assistant.example", Certificate("assistant.example"))],
        Variations =
        {
            [Environments.Development] = gateway => gateway with { Sites = [Site("localhost", null)] },
            [Environments.Staging] = gateway => gateway with { Sites = [Site("stage.assistant.example", Certificate("stage.assistant.example"))] },
        },
    };

    private static Certificate Certificate(string host) => new() { Name = host, Folder = $"{CertificateFolder}/live/{host}", Profile = TlsProfile.Modern };

    private static Site Site(string host, Certificate? certificate) => new()
    {
        Host = host,
        Certificate = certificate,
        AcmeFolder = certificate is null ? null : ChallengeFolder,
        Headers = new() { Hsts = certificate is null ? null : 365.Days },
        RateLimit = new() { Zone = "clients", Requests = 20, Per = 1.Seconds, Burst = 40 },
        ConnectionLimit = new() { Zone = "connections", Connections = 50 },
        Routes =
        [
            new() { Path = "/", To = Apps.Api },
            new() { Path = "/agent/", To = Apps.Agent, ReadTimeout = 2.Minutes },
            new() { Path = "/oauth/", To = Apps.OAuthManager },
            new() { Path = "/webhooks/twilio", To = Apps.Api, Cache = new NoStore() },
            new() { Path = "/metrics", To = null },
        ],
    };
}
