using ManifestKit.Languages;
using ManifestKit.Languages.Compose;
using ManifestKit.Languages.Grafana;
using ManifestKit.Languages.Http;
using ManifestKit.Languages.Kubernetes;
using ManifestKit.Languages.Nginx;

namespace ManifestKit.Rules;

/// <summary>The properties whose texts have a form, each with the check of its format. Names of objects stand in <see cref="InvalidName"/>.</summary>
internal static class TextForms
{
    // Eight pages of memory.
    private const long SmallestZone = 8 * 4096;

    /// <summary>The form of each property, or of each item if the property is a list.</summary>
    public static readonly IReadOnlyList<(string Type, string Property, Func<string, IReadOnlyList<SyntaxError>> Check)> All =
    [
        ("Site", "Host", ServedHost),
        ("Site", "Aliases", ServedHost),
        ("ManagedDatabase", "Host", HostName.Check),
        ("PrometheusServer", "AlertmanagerAddress", HostAndPort.Check),
        ("ScrapeJob", "Targets", HostAndPort.Check),
        ("EmailNotifier", "SmtpServer", HostAndPort.Check),
        ("Gateway", "Resolver", text => HostAndPort.Check(text.IndexOf(':') < 0 || text.EndsWith("]", StringComparison.Ordinal) ? text + ":53" : text)),
        ("Gateway", "NginxVersion", text => NginxVersion.Parse(text).Errors),
        ("Datasource", "Url", text => HttpUrl.Parse(text).Errors),
        ("ManagedDatabase", "Cidrs", Range),
        ("Connection", "ToCidr", Range),
        ("Route", "AllowFrom", Range),
        ("Contacts", "RunbookBaseUrl", text => HttpUrl.Parse(text).Errors),

        ("Route", "Path", path => UrlPath.Check(path)),
        ("MetricsEndpoint", "Path", path => UrlPath.Check(path, allowQuery: true)),
        ("ScrapeJob", "Path", path => UrlPath.Check(path, allowQuery: true)),
        ("Probe", "Http", path => UrlPath.Check(path, allowQuery: true)),
        ("UptimeCheck", "Path", path => UrlPath.Check(path, allowQuery: true)),

        ("Volume", "MountPath", ContainerPath.Check),
        ("SecretFile", "Path", ContainerPath.Check),
        ("SecurityProfile", "WritablePaths", ContainerPath.Check),
        ("Certificate", "Folder", ContainerPath.Check),
        ("Site", "AcmeFolder", ContainerPath.Check),
        ("DashboardProvider", "Path", ContainerPath.Check),
        ("SlackNotifier", "UrlFile", ContainerPath.Check),
        ("WebhookNotifier", "UrlFile", ContainerPath.Check),
        ("PagerDutyNotifier", "RoutingKeyFile", ContainerPath.Check),
        ("EmailNotifier", "PasswordFile", ContainerPath.Check),
        ("ConfigFiles", "Mode", text => FilePermissions.Parse(text).Errors),

        ("SecretFile", "Variable", EnvironmentVariableName.Check),
        ("Variable", "Name", EnvironmentVariableName.Check),
        ("Secret", "Keys", DataKey.Check),
        ("Placement", "TopologyKey", LabelText.CheckKey),
        ("TopologySpread", "TopologyKey", LabelText.CheckKey),

        ("Site", "MaxBodySize", text => NginxSize.Parse(text).Errors),
        ("RateLimit", "Zone", DataKey.Check),
        ("RateLimit", "ZoneSize", ZoneSize),
        ("ConnectionLimit", "Zone", DataKey.Check),
        ("ConnectionLimit", "ZoneSize", ZoneSize),
        ("SecurityHeaders", "ReferrerPolicy", ReferrerPolicy.Check),

        ("ScrapeJob", "Name", NotEmpty),
        ("MetricsEndpoint", "Job", NotEmpty),
        ("AlertGroup", "Name", NotEmpty),
        ("AlertRule", "Name", NotEmpty),
        ("Receiver", "Name", NotEmpty),
        ("Datasource", "Name", NotEmpty),
        ("DashboardProvider", "Name", NotEmpty),

        ("Dashboard", "Uid", GrafanaUid.Check),
        ("Datasource", "Uid", GrafanaUid.Check),
    ];

    /// <summary>The form of the names in each map.</summary>
    public static readonly IReadOnlyList<(string Type, string Property, Func<string, IReadOnlyList<SyntaxError>> Check)> Keys =
    [
        ("Workload", "Environment", EnvironmentVariableName.CheckInContainer),
        ("PodContainer", "Environment", EnvironmentVariableName.CheckInContainer),
    ];

    /// <summary>Whether a property is known to be no path but a pattern, or may be one.</summary>
    public static bool IsPattern(DeclaredObject subject, string property) => property == "Path" && subject["Match"].MemberOr("Prefix") is null or "Regex";

    private static IReadOnlyList<SyntaxError> Range(string text) => Cidr.Parse(text).Errors;

    private static IReadOnlyList<SyntaxError> ZoneSize(string text) => NginxSize.Parse(text, allowGigabytes: false) switch
    {
        { Success: true, Value: < SmallestZone } => [new SyntaxError(new TextSpan(0, text.Length), "Found less memory than nginx starts with; expected 32k or more.")],
        var size => size.Errors,
    };

    private static IReadOnlyList<SyntaxError> NotEmpty(string name)
        => name.Length > 0 ? [] : [new SyntaxError(default, "Found an empty text; expected a name.")];

    // A wildcard stands for all names of a domain.
    private static IReadOnlyList<SyntaxError> ServedHost(string host)
        => HostName.Check(host.StartsWith("*.", StringComparison.Ordinal) ? host.Substring(2) : host);
}
