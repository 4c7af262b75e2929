using ManifestKit.Languages.Nginx;

namespace ManifestKit.Rendering.Nginx;

/// <summary>A certificate and Mozilla's profile of protocols and ciphers.</summary>
/// <seealso href="https://wiki.mozilla.org/Security/Server_Side_TLS"/>
internal static class Tls
{
    private const string IntermediateCiphers =
        "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:"
        + "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

    public static IEnumerable<NginxDirective> Of(Certificate certificate)
    {
        var folder = certificate.Folder
            ?? throw new RenderException(certificate, $"nginx reads certificate '{certificate.Name}' from files; set its Folder.");

        yield return new("ssl_certificate", $"{folder}/fullchain.pem");
        yield return new("ssl_certificate_key", $"{folder}/privkey.pem");
        if (certificate.Profile == TlsProfile.Modern)
        {
            yield return new("ssl_protocols", "TLSv1.3");
        }
        else
        {
            yield return new("ssl_protocols", "TLSv1.2", "TLSv1.3");
            yield return new("ssl_ciphers", IntermediateCiphers);
        }

        yield return new("ssl_prefer_server_ciphers", "off");
        yield return new("ssl_session_cache", "shared:SSL:10m");
        yield return new("ssl_session_timeout", "1d");
    }
}
