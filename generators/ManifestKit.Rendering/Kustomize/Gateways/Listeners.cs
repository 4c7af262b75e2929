using ManifestKit.GatewayApi.V1;
using GatewayObject = ManifestKit.GatewayApi.V1.Gateway;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The listeners that serve a gateway's sites: those of its own Gateway, or those of the one that it refers to.</summary>
/// <seealso href="https://gateway-api.sigs.k8s.io/guides/tls/"/>
internal sealed class Listeners(ManifestKit.Gateway gateway)
{
    private const string Http = "http";

    /// <summary>The Gateway: a listener for unencrypted requests, and one for each host that has a certificate.</summary>
    public ClusterObject Gateway(EnvironmentScope scope) => new(
        gateway.Name,
        new GatewayObject
        {
            Metadata = Metadata.Of(gateway.Name, scope),
            Spec = new()
            {
                GatewayClassName = gateway.ClassName,
                Listeners =
                [
                    new() { Name = Http, Protocol = "HTTP", Port = 80 },
                    .. gateway.Sites.Where(site => site.Certificate is not null).SelectMany(site => site.Hosts.Select(host => Encrypted(host, site.Certificate!))),
                ],
            },
        },
        gateway);

    /// <summary>Where a site is served.</summary>
    public IList<ParentReference> Of(Site site) => gateway.Parent is { } parent
        ? [Parent(parent, site.Certificate is null ? parent.HttpListener : RequiredOf(parent).Https)]
        : site.Certificate is null ? [Own(Http)] : [.. site.Hosts.Select(host => Own(NameOf(host)))];

    /// <summary>Where sites with a certificate are redirected from.</summary>
    public IList<ParentReference> Unencrypted() => [gateway.Parent is { } parent ? Parent(parent, RequiredOf(parent).Http) : Own(Http)];

    private static Listener Encrypted(string host, Certificate certificate) => new()
    {
        Name = NameOf(host),
        Hostname = host,
        Protocol = "HTTPS",
        Port = 443,
        Tls = new() { Mode = TLSModeType.Terminate, CertificateRefs = [new() { Name = certificate.Name }] },
    };

    private static string NameOf(string host) => "https-" + host.Replace("*", "wildcard", StringComparison.Ordinal);

    private static (string Http, string Https) RequiredOf(GatewayReference parent) => parent is { HttpListener: { } http, HttpsListener: { } https }
        ? (http, https)
        : throw new RenderException(parent, $"Sites with a certificate are redirected from one listener of Gateway '{parent.Name}' to another; set its HttpListener and its HttpsListener.");

    private static ParentReference Parent(GatewayReference parent, string? listener) => new() { Name = parent.Name, Namespace = parent.Namespace, SectionName = listener };

    private ParentReference Own(string listener) => new() { Name = gateway.Name, SectionName = listener };
}
