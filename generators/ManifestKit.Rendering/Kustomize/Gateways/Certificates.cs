using ManifestKit.CertManager.V1;
using CertificateObject = ManifestKit.CertManager.V1.Certificate;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Tells cert-manager which certificates to issue into the Secrets that listeners read.</summary>
/// <seealso href="https://cert-manager.io/docs/usage/certificate/"/>
internal static class Certificates
{
    /// <summary>One a name: sites may share a certificate, which is then good for all their hosts.</summary>
    public static IEnumerable<ClusterObject> Of(IReadOnlyList<Gateway> gateways, EnvironmentScope scope) =>
        from gateway in gateways
        from site in gateway.Sites
        let certificate = site.Certificate
        where certificate?.Issuer is not null
        group (Gateway: gateway, Site: site, Certificate: certificate) by certificate.Name into uses
        select new ClusterObject(uses.First().Gateway.Name, Document(uses.Key, IssuerOf([.. uses.Select(use => use.Certificate)]), uses.SelectMany(use => use.Site.Hosts), scope), uses.First().Certificate);

    private static CertificateObject Document(string name, string issuer, IEnumerable<string> hosts, EnvironmentScope scope) => new()
    {
        Metadata = Metadata.Of(name, scope),
        Spec = new()
        {
            SecretName = name,
            IssuerRef = new() { Group = "cert-manager.io", Kind = "ClusterIssuer", Name = issuer },
            DnsNames = [.. hosts.Distinct()],
        },
    };

    /// <summary>Who issues a certificate.</summary>
    /// <param name="uses">What sites say of it, each with an issuer.</param>
    /// <exception cref="RenderException">They do not agree.</exception>
    public static string IssuerOf(IReadOnlyList<ManifestKit.Certificate> uses) => uses.FirstOrDefault(use => use.Issuer != uses[0].Issuer) is { } other
        ? throw new RenderException(other, $"Certificate '{other.Name}' is to be issued by '{uses[0].Issuer}' and by '{other.Issuer}'; rename one of the two, or give both one Issuer.")
        : uses[0].Issuer!;
}
